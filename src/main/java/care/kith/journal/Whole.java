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
        long last = 0;
        var chain = Tip.NONE.chain();
        for (var row : rows) {
            if (row.sequence() != ++last) {
                throw new DamagedEntry(at.stream(), last, "is missing", null);
            }
            chain = Chain.link(chain, at, last, row.entry(), row.commitment());
            if (!Arrays.equals(chain, row.chain())) {
                throw new DamagedEntry(at.stream(), last, "broke the chain", null);
            }
            if (last == tip.last() && !Arrays.equals(chain, tip.chain())) {
                throw new DamagedEntry(at.stream(), last, "is not the end that was written", null);
            }
        }
        if (last < tip.last()) {
            throw new DamagedEntry(at.stream(), last + 1, "is missing", null);
        }
        return rows;
    }
}
