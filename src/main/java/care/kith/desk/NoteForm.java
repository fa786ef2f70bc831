package care.kith.desk;

import care.kith.entry.Stated;
import care.kith.entry.Words.WorkResult;
import care.kith.page.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The note of a session as it stands on the page, field by field; the same fields make its draft.
public record NoteForm(Map<String, String> fields, List<String> tasks) {

    static final String TASK = "task";
    static final NoteForm EMPTY = new NoteForm(Map.of(), List.of());

    /// What the machine adds to a form and no person typed.
    private static final List<String> MACHINE = List.of("_csrf", "token", "client");

    public NoteForm {
        fields = Map.copyOf(fields);
        tasks = List.copyOf(tasks);
    }

    static NoteForm read(MultiValueMap<String, String> sent) {
        var fields = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (!MACHINE.contains(name) && !name.equals(TASK) && !values.isEmpty()) {
                fields.put(name, values.getFirst());
            }
        });
        return new NoteForm(fields, sent.getOrDefault(TASK, List.of()));
    }

    public String at(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean ticked(String task) {
        return tasks.contains(task);
    }

    @Nullable String stated(String field) {
        var text = at(field).strip();
        return text.isEmpty() ? null : text;
    }

    /// The note as one text: each part that was filled in, under its own name.
    @Nullable String note(Words words) {
        var parts = new ArrayList<String>();
        for (var part : NotePart.values()) {
            var text = stated(part.field());
            if (text != null) {
                parts.add(words.say("desk.note." + part.word()) + ": " + text);
            }
        }
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    @Nullable Stated<WorkResult> workResult() {
        var said = stated("result");
        for (var result : WorkResult.values()) {
            if (result.name().equals(said)) {
                return Stated.of(result, stated("result.remark"));
            }
        }
        return null;
    }

    /// The day that was typed, if it is one.
    LocalDate day(String field, LocalDate otherwise) {
        try {
            return LocalDate.parse(at(field).strip());
        } catch (DateTimeException _) {
            return otherwise;
        }
    }

    /// How long the session took; null where no sensible number was typed.
    @Nullable Integer minutes() {
        var said = at("minutes").strip();
        return said.matches("\\d{1,3}") && Integer.parseInt(said) <= 600
                ? Integer.valueOf(said)
                : null;
    }
}
