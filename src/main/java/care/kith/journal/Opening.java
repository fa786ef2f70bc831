package care.kith.journal;

import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What happens at every start: the store is held against the head, rows that a cut or damaged
/// database log lost are written again, and what can't be put right is named.
///
/// The store may be ahead of the head by the one group that was not yet acknowledged, never behind.
final class Opening {

    private final Store store;
    private final Head.Memory head;
    private final KeyRing ring;
    private final List<Finding> findings;
    private final Map<StreamKey, StreamRow> streams = new HashMap<>();
    private final Map<StreamKey, TreeSet<Long>> restored = new LinkedHashMap<>();
    private final Map<StreamKey, StreamRow> last = new LinkedHashMap<>();
    private final long group;

    Opening(Store store, Head.Memory head, KeyRing ring) throws SQLException {
        this.store = store;
        this.head = head;
        this.ring = ring;
        this.findings = new ArrayList<>(head.findings());
        this.group = store.counter("group");
    }

    /// @throws StoreBehindHead when entries are missing that the head no longer holds
    List<Finding> reconcile() throws SQLException {
        if (!head.present() && group > 0) {
            findings.add(
                    Finding.of(
                            Finding.Kind.HEAD,
                            "the head is missing: nothing vouches that the store is the newest"));
        }
        replay();
        states();
        restored.forEach((at, numbers) ->
                findings.add(
                        Finding.of(
                                Finding.Kind.REPAIRED,
                                at,
                                numbers.getFirst(),
                                numbers.getLast(),
                                "were written again from the head")));
        store.eachStream(stream -> streams.put(stream.at(), stream));
        counters();
        behind();
        ahead();
        keys();
        return findings;
    }

    /// Where chains end now, all of them or only those that moved since they were signed; a stream
    /// that is damaged keeps the tip that was signed.
    Map<StreamKey, Tip> tips(boolean all) {
        var tips = new LinkedHashMap<StreamKey, Tip>();
        streams.forEach((at, stream) -> {
            var signed = head.tips().get(at);
            if (all || signed == null || !signed.same(stream.tip())) {
                tips.put(at, stream.tip());
            }
        });
        for (var finding : findings) {
            if (finding.kind() == Finding.Kind.DAMAGED && finding.stream() != null) {
                keepSigned(tips, StreamKey.entries(finding.stream()));
                keepSigned(tips, StreamKey.readings(finding.stream()));
            }
        }
        return tips;
    }

    private void keepSigned(Map<StreamKey, Tip> tips, StreamKey at) {
        var signed = head.tips().get(at);
        if (signed != null) {
            tips.put(at, signed);
        }
    }

    private void replay() throws SQLException {
        for (var frame : head.frames()) {
            for (var row : frame.rows()) {
                var there = store.row(row.at(), row.sequence());
                if (there == null || !there.same(row)) {
                    if (there != null) {
                        store.remove(row.at(), row.sequence());
                    }
                    var elsewhere = store.row(row.at().stream(), row.entry());
                    if (elsewhere != null) {
                        store.remove(elsewhere.at(), elsewhere.sequence());
                    }
                    store.insert(List.of(row));
                    restored.computeIfAbsent(row.at(), _ -> new TreeSet<>()).add(row.sequence());
                }
            }
            frame.streams().forEach(stream -> last.put(stream.at(), stream));
        }
    }

    private void states() throws SQLException {
        for (var stream : last.values()) {
            var there = store.stream(stream.at());
            if (there == null
                    || there.tip().last() < stream.tip().last()
                    || (group <= head.group() && !same(there, stream))) {
                store.put(List.of(stream));
                restored.computeIfAbsent(stream.at(), _ -> new TreeSet<>())
                        .add(stream.tip().last());
            }
        }
    }

    private static boolean same(StreamRow one, StreamRow other) {
        return one.tip().same(other.tip())
                && java.util.Arrays.equals(one.summary(), other.summary())
                && java.util.Objects.equals(one.due(), other.due());
    }

    private void counters() throws SQLException {
        if (head.present() && group > head.group() + 1) {
            findings.add(
                    Finding.of(
                            Finding.Kind.HEAD,
                            "the head is older than the store: an old head was put back, or its"
                                    + " end is damaged"));
        }
        if (head.group() > group) {
            store.count("group", head.group());
        }
        if (ring.generation() < head.generation()) {
            findings.add(
                    Finding.of(
                            Finding.Kind.KEYS,
                            "the key ring is older than the store: an old copy was put back"));
        }
    }

    private void behind() throws SQLException {
        var missing = new ArrayList<Finding>();
        for (var tip : head.tips().entrySet()) {
            var at = tip.getKey();
            var signed = tip.getValue();
            var stream = streams.get(at);
            if (stream == null || stream.tip().last() < signed.last()) {
                long from = stream == null ? 1 : stream.tip().last() + 1;
                missing.add(
                        Finding.of(Finding.Kind.MISSING, at, from, signed.last(), "are missing"));
            } else if (!holds(stream, signed)) {
                findings.add(
                        Finding.of(
                                Finding.Kind.DAMAGED,
                                at,
                                1,
                                signed.last(),
                                "differ from the signed checkpoint"));
            }
        }
        if (!missing.isEmpty()) {
            throw new StoreBehindHead(missing);
        }
    }

    private boolean holds(StreamRow stream, Tip signed) throws SQLException {
        if (stream.tip().last() == signed.last()) {
            return stream.tip().same(signed);
        }
        var row = store.row(stream.at(), signed.last());
        return row != null && java.util.Arrays.equals(row.chain(), signed.chain());
    }

    /// Streams that go past what head and checkpoints know: looked at whole, and legitimate only as
    /// the one group that was committed and not yet acknowledged.
    private void ahead() throws SQLException {
        if (!head.present()) {
            return;
        }
        boolean expected = group > head.group() || !head.findings().isEmpty();
        var look = new Verification(store, ring, Map.of());
        for (var stream : streams.values()) {
            var logged = last.get(stream.at());
            var known = logged == null ? head.tips().get(stream.at()) : logged.tip();
            long number = known == null ? 0 : known.last();
            if (stream.tip().last() > number) {
                look.stream(stream);
                if (!expected) {
                    findings.add(
                            Finding.of(
                                    Finding.Kind.DAMAGED,
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

    private void keys() {
        var without = new TreeSet<StreamId>(java.util.Comparator.comparing(StreamId::value));
        streams.keySet().stream()
                .map(StreamKey::stream)
                .filter(stream -> !ring.holds(stream) && !ring.erased(stream))
                .forEach(without::add);
        for (var stream : without) {
            findings.add(
                    new Finding(
                            Finding.Kind.KEYS,
                            stream,
                            0,
                            0,
                            "the key ring has no key for stream " + stream));
        }
    }
}
