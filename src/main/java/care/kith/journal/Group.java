package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one transaction is about to write, gathered from all who wait. A piece of work looks first
/// and only then adds, so that one that fails leaves nothing of itself here.
final class Group {

    private final Store store;
    private final Map<StreamKey, StreamRow> seen = new HashMap<>();
    private final Map<StreamKey, StreamRow> changed = new LinkedHashMap<>();
    private final Map<StreamId, Map<UUID, Row>> fresh = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Group(Store store) {
        this.store = store;
    }

    Store store() {
        return store;
    }

    StreamRow stream(StreamKey at) throws SQLException {
        var known = seen.get(at);
        if (known == null) {
            var stored = store.stream(at);
            known = stored == null ? StreamRow.fresh(at) : stored;
            seen.put(at, known);
        }
        return known;
    }

    @Nullable Row find(StreamId stream, UUID entry) throws SQLException {
        var waiting = fresh.getOrDefault(stream, Map.of()).get(entry);
        return waiting == null ? store.row(stream, entry) : waiting;
    }

    List<Row> add(StreamKey at, List<EntrySeal.Sealed> entries) throws SQLException {
        var stream = stream(at);
        var added = new ArrayList<Row>();
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
            added.add(row);
            fresh.computeIfAbsent(at.stream(), _ -> new HashMap<>()).put(row.entry(), row);
        }
        rows.addAll(added);
        put(stream.with(tip));
        return added;
    }

    void put(StreamRow stream) {
        seen.put(stream.at(), stream);
        changed.put(stream.at(), stream);
    }

    boolean empty() {
        return changed.isEmpty();
    }

    void write(long number) throws SQLException {
        store.insert(rows);
        store.put(changed.values());
        store.count("group", number);
    }

    Frame frame(long number, long generation) {
        return new Frame(number, generation, List.copyOf(changed.values()), List.copyOf(rows));
    }
}
