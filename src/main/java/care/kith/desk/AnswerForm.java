package care.kith.desk;

import care.kith.entry.MeasureEntry.Mode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One questionnaire as it was typed in: one line of digits, item by item, or a total alone.
public record AnswerForm(Map<String, String> fields) {

    static final AnswerForm EMPTY = new AnswerForm(Map.of());

    public AnswerForm {
        fields = Map.copyOf(fields);
    }

    public String at(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /// The contact that the answers belong to; null for none.
    @Nullable String point() {
        return at("point").isEmpty() ? null : at("point");
    }

    Mode mode() {
        for (var mode : Mode.values()) {
            if (mode.name().equals(at("mode"))) {
                return mode;
            }
        }
        return Mode.IN_ROOM;
    }
}
