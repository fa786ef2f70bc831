package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What one transaction is about to write, gathered from all who wait. A piece of work looks first
/// and only then adds, so that one that fails leaves nothing of itself here.
final class Group {

    private final Store store;
    private final Map<StreamKey, StreamRow> seen = new HashMap<>();
    private final Map<StreamKey, StreamRow> changed = new LinkedHashMap<>();
    private final Map<StreamId, Map<UUID, Row>> fresh = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<DraftRow> drafts = new ArrayList<>();

    Group(Store store) {
        this.store = store;
    }

    StreamRow stream(StreamKey at) throws SQLException {
        var known = seen.get(at);
        if (known == null) {
            var stored = store.streams().at(at);
            known = stored == null ? StreamRow.fresh(at) : stored;
            seen.put(at, known);
        }
        return known;
    }

    /// Those of the chain's rows that are named, by name, whether stored or waiting here.
    Map<UUID, Row> find(StreamKey at, Collection<UUID> entries) throws SQLException {
        var found = new HashMap<UUID, Row>();
        if (stream(at).tip().last() > 0) {
            store.entries().named(at.stream(), entries).forEach(row -> found.put(row.entry(), row));
            var waiting = new HashMap<>(fresh.getOrDefault(at.stream(), Map.of()));
            waiting.keySet().retainAll(entries);
            found.putAll(waiting);
        }
        return found;
    }

    void add(StreamKey at, List<EntrySeal.Sealed> entries) throws SQLException {
        var stream = stream(at);
        var tip = stream.tip();
        for (var entry : entries) {
            tip = tip.after(at, entry.entry(), entry.commitment(), entry.sealed());
            var row =
                    new Row(
                            at,
                            tip.last(),
                            entry.entry(),
                            entry.commitment(),
                            tip.chain(),
                            entry.sealed());
            rows.add(row);
            fresh.computeIfAbsent(at.stream(), _ -> new HashMap<>()).put(row.entry(), row);
        }
        put(stream.with(tip));
    }

    void put(StreamRow stream) {
        seen.put(stream.at(), stream);
        changed.put(stream.at(), stream);
    }

    void put(DraftRow draft) {
        drafts.add(draft);
    }

    boolean empty() {
        return changed.isEmpty() && drafts.isEmpty();
    }

    void write(long number) throws SQLException {
        store.entries().insert(rows);
        store.streams().put(changed.values());
        for (var draft : drafts) {
            store.drafts().put(draft);
        }
        store.group(number);
    }

    Frame frame(long number, long generation) {
        return new Frame(
                number,
                generation,
                List.copyOf(changed.values()),
                List.copyOf(rows),
                List.copyOf(drafts));
    }
}
