package care.kith.desk;

import care.kith.entry.EntryJson;
import care.kith.entry.Stated;
import care.kith.entry.Words.WorkResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;

/// The note of a session as it stands on the page, field by field; the same fields make its draft.
public record NoteForm(Map<String, String> fields, List<String> tasks) {

    /// The parts of a session's note, in the order of the session.
    public enum Part {
        OPENING,
        LINK,
        WORK,
        CLOSING,
        SUPERVISION;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String field() {
            return "note." + word();
        }
    }

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
    @Nullable String note(care.kith.page.Words words) {
        var parts = new ArrayList<String>();
        for (var part : Part.values()) {
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

    String asDraft() {
        var all = new LinkedHashMap<String, Object>(fields);
        all.put(TASK, tasks);
        return EntryJson.MAPPER.writeValueAsString(all);
    }

    static NoteForm ofDraft(String draft) {
        var all = EntryJson.MAPPER.readValue(draft, new TypeReference<Map<String, Object>>() {});
        var fields = new LinkedHashMap<String, String>();
        var tasks = new ArrayList<String>();
        all.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(task -> tasks.add(String.valueOf(task)));
            } else {
                fields.put(name, String.valueOf(value));
            }
        });
        return new NoteForm(fields, tasks);
    }
}
