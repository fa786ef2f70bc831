package care.kith.journal;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Writes again into the store what the head's log has and the store has not, or has differently:
/// what a cut or damaged database log lost, and the group that a crash left between the two.
final class Replay {

    private final Store store;
    private final Map<StreamKey, TreeSet<Long>> restored = new LinkedHashMap<>();
    private final Map<StreamKey, StreamRow> last = new LinkedHashMap<>();
    private final Map<ByteBuffer, DraftRow> drafts = new LinkedHashMap<>();

    Replay(Store store) {
        this.store = store;
    }

    /// @param behind whether the store may not have gone past the head
    void of(List<Frame> frames, boolean behind, List<Finding> findings) throws SQLException {
        for (var frame : frames) {
            for (var row : frame.rows()) {
                row(row);
            }
            frame.streams().forEach(stream -> last.put(stream.at(), stream));
            frame.drafts().forEach(draft -> drafts.put(name(draft), draft));
        }
        for (var stream : last.values()) {
            stream(stream, behind);
        }
        restored.forEach((at, numbers) ->
                findings.add(
                        Finding.of(
                                Finding.Kind.REPAIRED,
                                at,
                                numbers.getFirst(),
                                numbers.getLast(),
                                "were written again from the head")));
        for (var draft : drafts.values()) {
            if (!store.drafts().holds(draft)) {
                store.drafts().put(draft);
                findings.add(
                        Finding.of(
                                Finding.Kind.REPAIRED,
                                draft.stream(),
                                "a draft of stream %s was written again from the head"));
            }
        }
    }

    /// The chain's row as the log last had it.
    @Nullable StreamRow last(StreamKey at) {
        return last.get(at);
    }

    private void row(Row row) throws SQLException {
        var entries = store.entries();
        var there = entries.at(row.at(), row.sequence());
        if (there != null && there.same(row)) {
            return;
        }
        if (there != null) {
            entries.remove(there);
        }
        for (var elsewhere : entries.named(row.at().stream(), List.of(row.entry()))) {
            entries.remove(elsewhere);
        }
        entries.insert(List.of(row));
        restored.computeIfAbsent(row.at(), _ -> new TreeSet<>()).add(row.sequence());
    }

    private void stream(StreamRow stream, boolean behind) throws SQLException {
        var there = store.streams().at(stream.at());
        if (there == null
                || there.tip().last() < stream.tip().last()
                || (behind && !there.same(stream))) {
            store.streams().put(List.of(stream));
            restored.computeIfAbsent(stream.at(), _ -> new TreeSet<>()).add(stream.tip().last());
        }
    }

    private static ByteBuffer name(DraftRow draft) {
        return ByteBuffer.allocate(16 + draft.name().length)
                .put(StreamKey.bytes(draft.stream().value()))
                .put(draft.name())
                .flip();
    }
}
