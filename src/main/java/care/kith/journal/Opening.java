package care.kith.journal;

import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What happens at every start: the store is held against the head, what it lost is written again,
/// and what can't be put right is named.
///
/// The head may be ahead of the store by the one group that was not yet acknowledged, never behind.
final class Opening {

    private final Store store;
    private final HeadMemory head;
    private final KeyRing ring;
    private final List<Finding> findings;
    private final Replay replay;
    private final Map<StreamKey, StreamRow> streams = new HashMap<>();
    private final long group;

    Opening(Store store, HeadMemory head, KeyRing ring) throws SQLException {
        this.store = store;
        this.head = head;
        this.ring = ring;
        this.findings = new ArrayList<>(head.findings());
        this.replay = new Replay(store);
        this.group = store.group();
    }

    /// @return what was found; `MISSING` are entries of clients that the head no longer holds
    /// @throws StoreBehindHead when the practice's own are missing: who may read what is not known
    List<Finding> reconcile() throws SQLException {
        replay.of(head.frames(), group <= head.group(), findings);
        store.streams().each(stream -> streams.put(stream.at(), stream));
        refuseAnother();
        new Comparison(store, head, ring, group, streams, findings).all(replay);
        if (findings.stream().anyMatch(this::lacksTheHouse)) {
            throw new StoreBehindHead(findings);
        }
        keys();
        return findings;
    }

    /// Where chains end now, all or only those that moved since they were signed. A damaged one
    /// keeps the tip that was signed.
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

    /// A store in which this ring knows nobody belongs to somebody else and is left alone.
    private void refuseAnother() {
        if (!streams.isEmpty() && streams.keySet().stream().noneMatch(at -> known(at.stream()))) {
            throw new JournalUnavailable(Hindrance.ANOTHER_PRACTICE, null);
        }
    }

    private boolean lacksTheHouse(Finding finding) {
        return finding.kind() == Finding.Kind.MISSING && ring.practice().equals(finding.stream());
    }

    private boolean known(StreamId stream) {
        return ring.holds(stream) || ring.erased(stream);
    }

    private void keys() {
        streams.keySet().stream()
                .map(StreamKey::stream)
                .filter(stream -> !known(stream))
                .distinct()
                .sorted(Comparator.comparing(StreamId::value))
                .map(Finding::withoutKey)
                .forEach(findings::add);
    }
}
