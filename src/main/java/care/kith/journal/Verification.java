package care.kith.journal;

import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
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
    static Report of(Storage storage, @Nullable KeyRing ring, Checkpoints signed)
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
        store.streams().each(all::add);
        for (var stream : all) {
            stream(stream);
        }
        known.forEach((at, tip) -> findings.add(Finding.missing(at, 1, tip.last())));
        for (StreamId orphan : store.streams().orphans()) {
            findings.add(
                    Finding.of(
                            Finding.Kind.DAMAGED,
                            orphan,
                            "stream %s has entries and no row of its own"));
        }
        return new Report(ring != null, streams, entries, findings);
    }

    /// Looks at one stream and forgets what is known of it.
    void stream(StreamRow stream) throws SQLException {
        var at = stream.at();
        var walk = new Walk(at, known.remove(at), sealer(at), findings);
        store.entries().each(at, walk::row);
        entries += walk.end(stream.tip());
        if (ring != null && Summary.damaged(ring, stream)) {
            findings.add(
                    Finding.of(
                            Finding.Kind.DAMAGED,
                            at.stream(),
                            "the summary of stream %s is damaged; it can be made again"));
        }
        streams++;
    }

    List<Finding> findings() {
        return findings;
    }

    private @Nullable Sealer sealer(StreamKey at) {
        if (ring == null || ring.erased(at.stream())) {
            return null;
        }
        if (!ring.holds(at.stream())) {
            findings.add(Finding.withoutKey(at.stream()));
            return null;
        }
        return ring.opener(
                at.stream(), at.track() == StreamKey.ENTRIES ? Purpose.ENTRY : Purpose.READING);
    }
}
