package care.kith.journal;

import java.sql.Connection;
import java.sql.SQLException;

/// The journal's tables, on one connection; the same on SQLite and on PostgreSQL.
record Store(Connection connection) {

    private static final String GROUP = "group";

    EntryTable entries() {
        return new EntryTable(connection);
    }

    StreamTable streams() {
        return new StreamTable(connection);
    }

    DraftTable drafts() {
        return new DraftTable(connection);
    }

    /// The number of the last group that was committed.
    long group() throws SQLException {
        try (var select = Sql.with(connection, "select value from counter where name = ?", GROUP);
                var found = select.executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    void group(long number) throws SQLException {
        Sql.run(
                connection,
                "insert into counter (name, value) values (?, ?)"
                        + " on conflict (name) do update set value = excluded.value",
                GROUP,
                number);
    }
}
