package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The journal's statements, on one connection; the same on SQLite and on PostgreSQL.
final class Store {

    private static final String ROW = "stream, track, sequence, entry, commitment, chain, sealed";

    private final Connection connection;

    Store(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    List<Row> rows(StreamKey at) throws SQLException {
        var rows = new ArrayList<Row>();
        eachRow(at, rows::add);
        return rows;
    }

    void eachRow(StreamKey at, Consumer<Row> each) throws SQLException {
        try (var select =
                Sql.with(
                        connection,
                        "select "
                                + ROW
                                + " from entry where stream = ? and track = ?"
                                + " order by sequence",
                        Sql.bytes(at.stream()),
                        at.track())) {
            select.setFetchSize(500);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    each.accept(row(found));
                }
            }
        }
    }

    @Nullable Row row(StreamKey at, long sequence) throws SQLException {
        try (var select =
                        Sql.with(
                                connection,
                                "select "
                                        + ROW
                                        + " from entry"
                                        + " where stream = ? and track = ? and sequence = ?",
                                Sql.bytes(at.stream()),
                                at.track(),
                                sequence);
                var found = select.executeQuery()) {
            return found.next() ? row(found) : null;
        }
    }

    @Nullable Row row(StreamId stream, UUID entry) throws SQLException {
        try (var select =
                        Sql.with(
                                connection,
                                "select " + ROW + " from entry where stream = ? and entry = ?",
                                Sql.bytes(stream),
                                StreamKey.bytes(entry));
                var found = select.executeQuery()) {
            return found.next() ? row(found) : null;
        }
    }

    /// Adds the rows; none of them may be there.
    void insert(Collection<Row> rows) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into entry ("
                                + ROW
                                + ") values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")) {
            for (var row : rows) {
                Sql.fill(
                        insert,
                        Sql.bytes(row.at().stream()),
                        row.at().track(),
                        row.sequence(),
                        StreamKey.bytes(row.entry()),
                        row.commitment(),
                        row.chain(),
                        row.sealed());
                insert.addBatch();
            }
            for (int count : insert.executeBatch()) {
                if (count == 0) {
                    throw new SQLException("an entry was there already: somebody else writes");
                }
            }
        }
    }

    void remove(StreamKey at, long sequence) throws SQLException {
        try (var delete =
                Sql.with(
                        connection,
                        "delete from entry where stream = ? and track = ? and sequence = ?",
                        Sql.bytes(at.stream()),
                        at.track(),
                        sequence)) {
            delete.executeUpdate();
        }
    }

    @Nullable StreamRow stream(StreamKey at) throws SQLException {
        try (var select =
                        Sql.with(
                                connection,
                                "select stream, track, last, chain, digest, summary, due"
                                        + " from stream where stream = ? and track = ?",
                                Sql.bytes(at.stream()),
                                at.track());
                var found = select.executeQuery()) {
            return found.next() ? stream(found) : null;
        }
    }

    void eachStream(Consumer<StreamRow> each) throws SQLException {
        try (var select =
                connection.prepareStatement(
                        "select stream, track, last, chain, digest, summary, due from stream"
                                + " order by stream, track")) {
            select.setFetchSize(500);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    each.accept(stream(found));
                }
            }
        }
    }

    void put(Collection<StreamRow> streams) throws SQLException {
        try (var put =
                connection.prepareStatement(
                        "insert into stream (stream, track, last, chain, digest, summary, due)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (stream, track) do"
                                + " update set last = excluded.last, chain = excluded.chain,"
                                + " digest = excluded.digest, summary = excluded.summary,"
                                + " due = excluded.due")) {
            for (var stream : streams) {
                var tip = stream.tip();
                Sql.fill(
                        put,
                        Sql.bytes(stream.at().stream()),
                        stream.at().track(),
                        tip.last(),
                        tip.chain(),
                        tip.digest());
                put.setBytes(6, stream.summary());
                if (stream.due() == null) {
                    put.setNull(7, Types.BIGINT);
                } else {
                    put.setLong(7, stream.due());
                }
                put.addBatch();
            }
            put.executeBatch();
        }
    }

    List<StreamId> due(long until) throws SQLException {
        return ids("select stream from stream where due <= ? order by due", until);
    }

    /// Streams that have entries and no row of their own.
    List<StreamId> orphans() throws SQLException {
        return ids(
                "select distinct e.stream from entry e where not exists (select 1 from stream s"
                        + " where s.stream = e.stream and s.track = e.track)");
    }

    private List<StreamId> ids(String sql, Object... values) throws SQLException {
        try (var select = Sql.with(connection, sql, values);
                var found = select.executeQuery()) {
            var ids = new ArrayList<StreamId>();
            while (found.next()) {
                ids.add(Sql.id(found.getBytes(1)));
            }
            return ids;
        }
    }

    long counter(String name) throws SQLException {
        try (var select = Sql.with(connection, "select value from counter where name = ?", name);
                var found = select.executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    void count(String name, long value) throws SQLException {
        try (var put =
                Sql.with(
                        connection,
                        "insert into counter (name, value) values (?, ?)"
                                + " on conflict (name) do update set value = excluded.value",
                        name,
                        value)) {
            put.executeUpdate();
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                new StreamKey(Sql.id(found.getBytes(1)), found.getInt(2)),
                found.getLong(3),
                StreamKey.uuid(found.getBytes(4)),
                found.getBytes(5),
                found.getBytes(6),
                found.getBytes(7));
    }

    private static StreamRow stream(ResultSet found) throws SQLException {
        long due = found.getLong(7);
        return new StreamRow(
                new StreamKey(Sql.id(found.getBytes(1)), found.getInt(2)),
                new Tip(found.getLong(3), found.getBytes(4), found.getBytes(5)),
                found.getBytes(6),
                found.wasNull() ? null : due);
    }
}
