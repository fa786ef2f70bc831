package care.kith.journal;

import care.kith.vault.KeyRing;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The store beside its head, once the head's log is in it: whether each is as new as the other,
/// whether signed ends are there, and what goes past them.
record Comparison(
        Store store,
        HeadMemory head,
        KeyRing ring,
        long group,
        Map<StreamKey, StreamRow> streams,
        List<Finding> findings) {

    void all(Replay replay) throws SQLException {
        groups();
        signed();
        if (head.present()) {
            ahead(replay);
        }
    }

    private void groups() throws SQLException {
        if (!head.present() && group > 0) {
            findings.add(
                    Finding.of(
                            Finding.Kind.HEAD,
                            "the head is missing: nothing vouches that the store is the newest"));
        }
        if (head.present() && group > head.group()) {
            findings.add(
                    Finding.of(
                            Finding.Kind.HEAD,
                            "the head is older than the store: an old head was put back, or its"
                                    + " end is damaged"));
        }
        if (head.group() > group) {
            store.group(head.group());
        }
        if (ring.generation() < head.generation()) {
            findings.add(
                    Finding.of(
                            Finding.Kind.KEYS,
                            "the key ring is older than the store: an old copy was put back"));
        }
    }

    private void signed() throws SQLException {
        for (var tip : head.tips().entrySet()) {
            var at = tip.getKey();
            var signed = tip.getValue();
            var stream = streams.get(at);
            if (stream == null || stream.tip().last() < signed.last()) {
                long from = stream == null ? 1 : stream.tip().last() + 1;
                findings.add(Finding.missing(at, from, signed.last()));
            } else if (!holds(stream, signed)) {
                findings.add(
                        Finding.damaged(at, 1, signed.last(), "differ from the signed checkpoint"));
            }
        }
    }

    private boolean holds(StreamRow stream, Tip signed) throws SQLException {
        if (stream.tip().last() == signed.last()) {
            return stream.tip().same(signed);
        }
        var row = store.entries().at(stream.at(), signed.last());
        return row != null && Arrays.equals(row.chain(), signed.chain());
    }

    /// Streams that go past what head and checkpoints know are looked at whole.
    private void ahead(Replay replay) throws SQLException {
        boolean explained = group > head.group() || !head.findings().isEmpty();
        var look = new Verification(store, ring, Map.of());
        for (var stream : streams.values()) {
            var logged = replay.last(stream.at());
            var known = logged == null ? head.tips().get(stream.at()) : logged.tip();
            long number = known == null ? 0 : known.last();
            if (stream.tip().last() > number) {
                look.stream(stream);
                if (!explained) {
                    findings.add(
                            Finding.damaged(
                                    stream.at(),
                                    number + 1,
                                    stream.tip().last(),
                                    "were never acknowledged by this journal"));
                }
            }
        }
        look.findings().stream()
                .filter(finding -> finding.kind() != Finding.Kind.KEYS)
                .forEach(findings::add);
    }
}
