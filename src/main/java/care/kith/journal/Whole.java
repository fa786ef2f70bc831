package care.kith.journal;

import java.util.Arrays;
import java.util.List;

/// The check that a chain's rows are all there, in order and linked, before any is opened. Opening
/// then tells whether the sealed bytes are those that were written.
final class Whole {

    private Whole() {}

    static List<Row> rows(Storage storage, StreamKey at) {
        return storage.read(store -> {
            var stream = store.streams().at(at);
            return rows(at, stream == null ? Tip.NONE : stream.tip(), store.entries().of(at));
        });
    }

    /// @param tip as it was read before the rows, which may have grown since
    /// @throws DamagedEntry naming the first that is missing or changed
    static List<Row> rows(StreamKey at, Tip tip, List<Row> rows) {
        var walk = Tip.NONE;
        for (var row : rows) {
            long number = walk.last() + 1;
            if (row.sequence() != number) {
                throw new DamagedEntry(at.stream(), number, "is missing", null);
            }
            walk = walk.after(row);
            if (!Arrays.equals(walk.chain(), row.chain())) {
                throw new DamagedEntry(at.stream(), number, "broke the chain", null);
            }
            if (number == tip.last() && !Arrays.equals(walk.chain(), tip.chain())) {
                throw new DamagedEntry(
                        at.stream(), number, "is not the end that was written", null);
            }
        }
        if (walk.last() < tip.last()) {
            throw new DamagedEntry(at.stream(), walk.last() + 1, "is missing", null);
        }
        return rows;
    }
}
