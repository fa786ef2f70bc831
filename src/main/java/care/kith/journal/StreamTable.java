package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One row for each chain, which says where it ends.
record StreamTable(Connection connection) {

    @Nullable StreamRow at(StreamKey at) throws SQLException {
        var found = new ArrayList<StreamRow>(1);
        query("where stream = ? and track = ?", found::add, Sql.bytes(at.stream()), at.track());
        return found.isEmpty() ? null : found.getFirst();
    }

    void each(Consumer<StreamRow> each) throws SQLException {
        query("order by stream, track", each);
    }

    /// The rows of these streams' entries, as far as there are any.
    void each(Collection<StreamId> streams, Consumer<StreamRow> each) throws SQLException {
        for (var some : Portion.of(streams)) {
            query(
                    "where track = " + StreamKey.ENTRIES + " and stream in " + some.places(),
                    each,
                    some.values().stream().map(Sql::bytes).toArray());
        }
    }

    void put(Collection<StreamRow> streams) throws SQLException {
        Sql.batch(
                connection,
                "insert into stream ("
                        + StreamRow.COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (stream, track) do update set last = excluded.last,"
                        + " chain = excluded.chain, digest = excluded.digest,"
                        + " summary = excluded.summary, due = excluded.due",
                streams,
                StreamRow::values);
    }

    List<StreamId> due(long until) throws SQLException {
        var due = new ArrayList<StreamId>();
        query("where due <= ? order by due", row -> due.add(row.at().stream()), until);
        return due;
    }

    /// Streams that have a summary.
    List<StreamId> summarised() throws SQLException {
        var summarised = new ArrayList<StreamId>();
        Sql.each(
                connection,
                "select stream from stream where summary is not null",
                found -> Sql.id(found.getBytes(1)),
                summarised::add);
        return summarised;
    }

    /// Streams that have entries and no row of their own.
    List<StreamId> orphans() throws SQLException {
        var orphans = new ArrayList<StreamId>();
        Sql.each(
                connection,
                "select distinct e.stream from entry e where not exists (select 1 from stream s"
                        + " where s.stream = e.stream and s.track = e.track)",
                found -> Sql.id(found.getBytes(1)),
                orphans::add);
        return orphans;
    }

    private void query(String which, Consumer<StreamRow> each, Object... values)
            throws SQLException {
        Sql.each(
                connection,
                "select " + StreamRow.COLUMNS + " from stream " + which,
                StreamRow::of,
                each,
                values);
    }
}
