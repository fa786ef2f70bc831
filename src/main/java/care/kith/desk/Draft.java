package care.kith.desk;

import care.kith.entry.EntryJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// A note on its way, as it was last kept. The version tells two open pages apart, so that neither
/// overwrites what was typed in the other.
record Draft(int version, NoteForm form) {

    static final Draft NONE = new Draft(0, NoteForm.EMPTY);

    private static final String VERSION = "version";
    private static final String NOTE = "note";

    static Draft read(@Nullable String kept) {
        if (kept == null) {
            return NONE;
        }
        var all = EntryJson.MAPPER.readValue(kept, new TypeReference<Map<String, String>>() {});
        return new Draft(
                Integer.parseInt(all.getOrDefault(VERSION, "0")),
                form(all.getOrDefault(NOTE, "{}")));
    }

    /// Whether a page that last saw `seen` may write over this draft.
    boolean agreesWith(@Nullable String seen) {
        return String.valueOf(version).equals(seen == null || seen.isBlank() ? "0" : seen);
    }

    Draft next(NoteForm typed) {
        return new Draft(version + 1, typed);
    }

    String write() {
        return EntryJson.MAPPER.writeValueAsString(
                Map.of(VERSION, String.valueOf(version), NOTE, form(form)));
    }

    private static String form(NoteForm form) {
        var all = new LinkedHashMap<String, Object>(form.fields());
        all.put(NoteForm.TASK, form.tasks());
        return EntryJson.MAPPER.writeValueAsString(all);
    }

    private static NoteForm form(String kept) {
        var all = EntryJson.MAPPER.readValue(kept, new TypeReference<Map<String, Object>>() {});
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
