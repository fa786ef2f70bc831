package care.kith.journal;

import care.kith.entry.StreamId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be appended to one stream, all or nothing: `expected` is the number of the last line
/// that the writer had seen (0 for a new stream), `summary` the client's new summary, `due` when
/// something next needs a person.
public record Batch(
        StreamId stream,
        long expected,
        List<NewEntry> entries,
        @Nullable String summary,
        @Nullable Instant due) {
    public Batch {
        entries = List.copyOf(entries);
    }
}
