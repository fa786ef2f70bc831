package care.kith.journal;

import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
import care.kith.vault.SealBroken;
import care.kith.vault.Sealer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A look at every row: links and digests, and with the keys also seals and commitments. It names
/// all that is wrong, not only the first.
final class Verification {

    private static final byte[] NO_PLACE = new byte[0];

    private final Store store;
    private final @Nullable KeyRing ring;
    private final Map<StreamKey, Tip> known;
    private final List<Finding> findings = new ArrayList<>();
    private long streams;
    private long entries;

    /// @param ring null to verify without keys
    /// @param known where chains ended at the last checkpoints
    Verification(Store store, @Nullable KeyRing ring, Map<StreamKey, Tip> known) {
        this.store = store;
        this.ring = ring;
        this.known = new HashMap<>(known);
    }

    /// Everything as it stands at one moment, while others write on.
    static Report of(Storage storage, @Nullable KeyRing ring, Checkpoint.Reading signed)
            throws SQLException {
        try (var connection = storage.reader()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            try {
                return new Verification(new Store(connection), ring, signed.tips())
                        .everything(signed.findings());
            } finally {
                connection.rollback();
            }
        }
    }

    private Report everything(List<Finding> before) throws SQLException {
        findings.addAll(before);
        var all = new ArrayList<StreamRow>();
        store.eachStream(all::add);
        for (var stream : all) {
            stream(stream);
        }
        known.forEach((at, tip) ->
                findings.add(Finding.of(Finding.Kind.MISSING, at, 1, tip.last(), "are missing")));
        for (StreamId orphan : store.orphans()) {
            findings.add(
                    new Finding(
                            Finding.Kind.DAMAGED,
                            orphan,
                            0,
                            0,
                            "stream " + orphan + " has entries and no row of its own"));
        }
        return new Report(ring != null, streams, entries, findings);
    }

    /// Looks at one stream and forgets what is known of it.
    void stream(StreamRow stream) throws SQLException {
        var at = stream.at();
        var walk = new Walk(at, known.remove(at), sealer(at));
        store.eachRow(at, walk::row);
        walk.end(stream.tip());
        summary(stream);
        streams++;
        entries += walk.tip.last();
    }

    List<Finding> findings() {
        return findings;
    }

    private @Nullable Sealer sealer(StreamKey at) {
        if (ring == null || ring.erased(at.stream())) {
            return null;
        }
        if (!ring.holds(at.stream())) {
            findings.add(
                    new Finding(
                            Finding.Kind.KEYS,
                            at.stream(),
                            0,
                            0,
                            "the key ring has no key for stream " + at.stream()));
            return null;
        }
        return ring.opener(
                at.stream(), at.track() == StreamKey.ENTRIES ? Purpose.ENTRY : Purpose.READING);
    }

    private void summary(StreamRow stream) {
        var id = stream.at().stream();
        if (ring == null || stream.summary() == null || ring.erased(id) || !ring.holds(id)) {
            return;
        }
        try {
            ring.opener(id, Purpose.SUMMARY).open(NO_PLACE, stream.summary());
        } catch (SealBroken _) {
            findings.add(damagedSummary(id));
        }
    }

    static Finding damagedSummary(StreamId stream) {
        return new Finding(
                Finding.Kind.DAMAGED,
                stream,
                0,
                0,
                "the summary of stream " + stream + " is damaged; it can be made again");
    }

    /// One stream from its first row to its last.
    private final class Walk {
        private final StreamKey at;
        private final @Nullable Tip checkpoint;
        private final @Nullable Sealer sealer;
        private Tip tip = Tip.NONE;
        private boolean named;

        Walk(StreamKey at, @Nullable Tip checkpoint, @Nullable Sealer sealer) {
            this.at = at;
            this.checkpoint = checkpoint;
            this.sealer = sealer;
        }

        void row(Row row) {
            if (row.sequence() != tip.last() + 1) {
                name(Finding.Kind.MISSING, tip.last() + 1, row.sequence() - 1, "are missing");
                tip = new Tip(row.sequence() - 1, tip.chain(), tip.digest());
            }
            tip = tip.after(row);
            if (!java.util.Arrays.equals(tip.chain(), row.chain())) {
                name(Finding.Kind.DAMAGED, row.sequence(), row.sequence(), "broke the chain");
                tip = new Tip(tip.last(), row.chain(), tip.digest());
            }
            if (sealer != null) {
                try {
                    EntrySeal.open(sealer, row);
                } catch (DamagedEntry _) {
                    name(
                            Finding.Kind.DAMAGED,
                            row.sequence(),
                            row.sequence(),
                            "is not as it was written");
                }
            }
            if (checkpoint != null && checkpoint.last() == tip.last() && !checkpoint.same(tip)) {
                named("differ from the signed checkpoint");
            }
        }

        void end(Tip own) {
            if (own.last() > tip.last()) {
                name(Finding.Kind.MISSING, tip.last() + 1, own.last(), "are missing");
            } else if (!own.same(tip)) {
                named("do not end as the stream's own row says");
            }
            if (checkpoint != null && checkpoint.last() > Math.max(tip.last(), own.last())) {
                name(Finding.Kind.MISSING, tip.last() + 1, checkpoint.last(), "are missing");
            }
        }

        /// Said once, and only where no single entry could be named.
        private void named(String what) {
            if (!named) {
                name(Finding.Kind.DAMAGED, 1, tip.last(), what);
            }
        }

        private void name(Finding.Kind kind, long from, long to, String what) {
            named = true;
            findings.add(Finding.of(kind, at, from, to, what));
        }
    }
}
