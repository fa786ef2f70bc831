package care.kith.measure;

import care.kith.entry.EntryJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Answer sheets with the result that each must have, held against this library.
record Vectors(List<String> passed, List<String> failed, List<String> unknown) {

    private static final BigDecimal CLOSE = new BigDecimal("0.0001");

    static Vectors check(Instruments instruments, JsonNode file) {
        var result = new Vectors(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var vector : file.get("vectors")) {
            var id = vector.get("id").asString();
            var instrument = instruments.find(vector.get("instrument").asString());
            if (instrument.isEmpty()) {
                result.unknown.add(id);
                continue;
            }
            var score = ScoreRecord.of(Score.of(instrument.get(), answers(vector.get("answers"))));
            (agrees(score, vector.get("expected")) ? result.passed : result.failed).add(id);
        }
        return result;
    }

    /// What came of it as JSON, each failure by its id.
    ObjectNode record() {
        var told =
                EntryJson.MAPPER
                        .createObjectNode()
                        .put("passed", passed.size())
                        .put("failed", failed.size())
                        .put("unknown", unknown.size());
        failed.forEach(told.putArray("failures")::add);
        return told;
    }

    /// What came of it as lines to read.
    String line() {
        var told = new StringJoiner(System.lineSeparator());
        told.add(
                "%d passed, %d failed, %d of questionnaires not in the library"
                        .formatted(passed.size(), failed.size(), unknown.size()));
        failed.forEach(id -> told.add("failed: " + id));
        return told.toString();
    }

    private static Answers answers(JsonNode list) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var notApplicable = new HashSet<Integer>();
        for (var answer : list) {
            if (answer.isString() && answer.stringValue().equals("NA")) {
                notApplicable.add(values.size() + 1);
            }
            values.add(answer.isNumber() ? answer.decimalValue() : null);
        }
        return new Answers(values, notApplicable);
    }

    /// Every key that is expected is there and the same; flags in any order.
    private static boolean agrees(JsonNode score, JsonNode expected) {
        return expected.properties().stream()
                .allMatch(field -> {
                    var actual = score.get(field.getKey());
                    return actual != null && isSame(actual, field.getValue());
                });
    }

    private static boolean isSame(JsonNode actual, JsonNode expected) {
        if (expected.isObject()) {
            return actual.isObject() && agrees(actual, expected);
        }
        if (expected.isArray()) {
            return actual.isArray()
                    && new HashSet<>(actual.asArray().elements().stream().toList())
                            .equals(new HashSet<>(expected.asArray().elements().stream().toList()));
        }
        if (expected.isNumber()) {
            return actual.isNumber()
                    && actual.decimalValue()
                                    .subtract(expected.decimalValue())
                                    .abs()
                                    .compareTo(CLOSE)
                            <= 0;
        }
        return actual.equals(expected);
    }
}
