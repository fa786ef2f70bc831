package care.kith.journal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// How a body of an old version becomes one of the present: step by step, lift number n turning
/// version n of its kind into n + 1.
record Lifts(Map<String, List<UnaryOperator<ObjectNode>>> steps) {

    /// No kind has changed its shape so far.
    static final Lifts NONE = new Lifts(Map.of());

    int present(String kind) {
        return of(kind).size() + 1;
    }

    ObjectNode lift(String kind, int version, ObjectNode body) {
        var lifted = body;
        for (var step : of(kind).subList(version - 1, of(kind).size())) {
            lifted = step.apply(lifted);
        }
        return lifted;
    }

    private List<UnaryOperator<ObjectNode>> of(String kind) {
        return steps.getOrDefault(kind, List.of());
    }
}
