package care.kith.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// One measured figure: its name, then what was measured, in the order in which it was told.
record BenchFigure(Map<String, Object> fields) {

    static BenchFigure of(String name) {
        return new BenchFigure(Map.of("figure", name));
    }

    BenchFigure with(String name, long value) {
        return and(name, value);
    }

    /// Three digits are what such a measurement is worth; whole numbers stay whole.
    BenchFigure with(String name, double value) {
        var step = Math.abs(value) < 1 ? 10_000.0 : Math.abs(value) < 100 ? 100.0 : 1.0;
        return and(name, Math.round(value * step) / step);
    }

    BenchFigure with(String name, String words) {
        return and(name, words);
    }

    /// The goal beside the figure it is for, and whether this run met it.
    BenchFigure goal(String words, boolean met) {
        return and("goal", words).and("met", met);
    }

    private BenchFigure and(String name, Object value) {
        var all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return new BenchFigure(all);
    }

    String plain() {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey().equals("figure")
                                ? "%-16s".formatted(field.getValue())
                                : field.getKey() + " " + field.getValue())
                .collect(Collectors.joining("  "));
    }
}
