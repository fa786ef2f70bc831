package care.kith.journal;

import care.kith.entry.EntryId;
import care.kith.vault.KeyRing;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One batch in the writer's hands: recognised if it was delivered before, refused if the stream
/// was erased or has moved, added otherwise.
@SuppressWarnings("ArrayRecordComponent")
record Appending(
        KeyRing ring,
        Batch batch,
        StreamKey at,
        List<EntrySeal.Sealed> entries,
        byte @Nullable [] summary)
        implements Writer.Work<List<Row>> {

    Appending {
        var ids = new HashSet<EntryId>();
        for (var entry : batch.entries()) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("an entry stands twice in one batch");
            }
        }
    }

    /// @return the rows of an earlier delivery, or none when the batch is new
    @Override
    public List<Row> in(Group group) throws SQLException {
        ring.refuseErased(batch.stream()); // since it was sealed
        var ids = entries.stream().map(EntrySeal.Sealed::entry).toList();
        var before = group.find(at, ids);
        if (!before.isEmpty() && before.size() == ids.size()) {
            return ids.stream().map(before::get).toList();
        }
        var stream = group.stream(at);
        if (!before.isEmpty() || stream.tip().last() != batch.expected()) {
            throw new JournalMoved(batch.stream());
        }
        if (!entries.isEmpty()) {
            group.add(at, entries);
        }
        var due = batch.due();
        if (summary != null || due != null) {
            group.put(
                    new StreamRow(
                            at,
                            group.stream(at).tip(),
                            summary == null ? stream.summary() : summary,
                            due == null ? null : due.getEpochSecond()));
        }
        return List.of();
    }
}
