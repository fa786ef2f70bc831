package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The rows of all chains: added, never changed.
record EntryTable(Connection connection) {

    private static final String INSERT =
            "insert into entry ("
                    + Row.COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing";

    List<Row> of(StreamKey at) throws SQLException {
        var rows = new ArrayList<Row>();
        each(at, rows::add);
        return rows;
    }

    void each(StreamKey at, Consumer<Row> each) throws SQLException {
        query(
                "where stream = ? and track = ? order by sequence",
                row -> Row.of(at, row),
                each,
                Sql.bytes(at.stream()),
                at.track());
    }

    @Nullable Row at(StreamKey at, long sequence) throws SQLException {
        var found = new ArrayList<Row>(1);
        query(
                "where stream = ? and track = ? and sequence = ?",
                row -> Row.of(at, row),
                found::add,
                Sql.bytes(at.stream()),
                at.track(),
                sequence);
        return found.isEmpty() ? null : found.getFirst();
    }

    /// Those of the stream's rows that are named, in no order.
    List<Row> named(StreamId stream, Collection<UUID> entries) throws SQLException {
        var found = new ArrayList<Row>();
        for (var some : Portion.of(entries)) {
            var values = new ArrayList<Object>();
            values.add(Sql.bytes(stream));
            some.values().forEach(entry -> values.add(StreamKey.bytes(entry)));
            query(
                    "where stream = ? and entry in " + some.places(),
                    Row::of,
                    found::add,
                    values.toArray());
        }
        return found;
    }

    /// Adds the rows; none of them may be there.
    void insert(Collection<Row> rows) throws SQLException {
        for (int count : Sql.batch(connection, INSERT, rows, Row::values)) {
            if (count == 0) {
                throw new SQLException("an entry was there already: somebody else writes");
            }
        }
    }

    void remove(Row row) throws SQLException {
        Sql.run(
                connection,
                "delete from entry where stream = ? and track = ? and sequence = ?",
                Sql.bytes(row.at().stream()),
                row.at().track(),
                row.sequence());
    }

    private void query(String which, Sql.Read<Row> read, Consumer<Row> each, Object... values)
            throws SQLException {
        Sql.each(connection, "select " + Row.COLUMNS + " from entry " + which, read, each, values);
    }
}
