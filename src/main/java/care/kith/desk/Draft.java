package care.kith.desk;

import care.kith.entry.EntryJson;
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
                NoteForm.ofDraft(all.getOrDefault(NOTE, "{}")));
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
                Map.of(VERSION, String.valueOf(version), NOTE, form.asDraft()));
    }
}
