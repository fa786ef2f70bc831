package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Drafts in the store: sealed, under a name that says nothing, replaced as a whole.
final class DraftTable {

    private DraftTable() {}

    static byte @Nullable [] get(Connection connection, StreamId stream, byte[] name)
            throws SQLException {
        try (var select =
                        Sql.with(
                                connection,
                                "select sealed from draft where stream = ? and name = ?",
                                Sql.bytes(stream),
                                name);
                var found = select.executeQuery()) {
            return found.next() ? found.getBytes(1) : null;
        }
    }

    static void put(Connection connection, StreamId stream, byte[] name, byte @Nullable [] sealed)
            throws SQLException {
        try (var delete =
                Sql.with(
                        connection,
                        "delete from draft where stream = ? and name = ?",
                        Sql.bytes(stream),
                        name)) {
            delete.executeUpdate();
        }
        if (sealed != null) {
            try (var insert =
                    Sql.with(
                            connection,
                            "insert into draft (stream, name, sealed) values (?, ?, ?)",
                            Sql.bytes(stream),
                            name,
                            sealed)) {
                insert.executeUpdate();
            }
        }
    }
}
