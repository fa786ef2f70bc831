package care.kith.page;

import care.kith.page.Scale.Expected;
import care.kith.page.Scale.Threshold;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// What a scale means, drawn behind a curve: its bands, the lines that matter on it, and what was
/// expected.
record ScaleLines(Plot plot, Scale scale) {

    /// Two labels nearer than this would lie on each other.
    private static final double LABEL = 14;

    /// The names of the bands stand to the right, where there is `room` for them.
    void bands(double room) {
        var svg = plot.svg();
        for (var band : scale.bands()) {
            var y = y(band.from());
            svg.line(plot.left(), y, plot.right(), y, "d-grid");
            figure(band.from());
            if (room > 0) {
                var middle = (y + y(band.to())) / 2 + 4;
                var name = Lettering.fit(band.name(), 12.5, room - 14);
                svg.text(plot.right() + 10, middle, "start", "d-band", name);
            }
        }
        figure(scale.high());
    }

    private void figure(double value) {
        var figure = plot.format().figure(value);
        plot.svg().text(plot.left() - 7, y(value) + 4, "end", "d-figure", figure);
    }

    /// Lines that coincide are named once, together. A name stands above its line, or below it
    /// where the line above is too near.
    void thresholds() {
        var levels =
                scale.thresholds().stream()
                        .collect(Collectors.groupingBy(Threshold::at))
                        .entrySet()
                        .stream()
                        .sorted((one, other) -> Double.compare(other.getKey(), one.getKey()))
                        .toList();
        var above = Double.NEGATIVE_INFINITY;
        for (var level : levels) {
            var y = y(level.getKey());
            var said = y - 5 - above < LABEL ? y + 14 : y - 5;
            threshold(level.getValue(), y, said);
            above = said;
        }
    }

    private void threshold(List<Threshold> same, double y, double said) {
        for (var threshold : same) {
            var dash = "d-line " + threshold.line().css();
            plot.svg().line(plot.left(), y, plot.right(), y, dash);
        }
        var names = same.stream().map(Threshold::name).collect(Collectors.joining(", "));
        var label = names + " " + plot.format().figure(same.getFirst().at());
        plot.svg().text(plot.right() - 6, said, "end", "d-note", label);
    }

    void expectations(List<Expected> expected) {
        if (expected.size() < 2) {
            return;
        }
        var high = through(expected, Expected::high);
        var low = through(expected.reversed(), Expected::low);
        plot.svg().path("M" + high + "L" + low + "z", "d-expected-area");
        plot.svg().path("M" + through(expected, Expected::middle), "d-expected");
    }

    private String through(List<Expected> expected, ToDoubleFunction<Expected> of) {
        return expected.stream()
                .map(at -> Svg.n(plot.x(at.on())) + " " + Svg.n(y(of.applyAsDouble(at))))
                .collect(Collectors.joining("L"));
    }

    private double y(double value) {
        return scale.y(value, plot.top(), plot.bottom());
    }
}
