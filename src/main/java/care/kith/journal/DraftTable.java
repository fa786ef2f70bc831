package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Drafts in the store: sealed, under a name that says nothing, replaced as a whole.
record DraftTable(Connection connection) {

    byte @Nullable [] get(StreamId stream, byte[] name) throws SQLException {
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

    boolean holds(DraftRow draft) throws SQLException {
        return Arrays.equals(get(draft.stream(), draft.name()), draft.sealed());
    }

    void put(DraftRow draft) throws SQLException {
        var stream = Sql.bytes(draft.stream());
        Sql.run(
                connection,
                "delete from draft where stream = ? and name = ?",
                stream,
                draft.name());
        if (draft.sealed() != null) {
            Sql.run(
                    connection,
                    "insert into draft (stream, name, sealed) values (?, ?, ?)",
                    stream,
                    draft.name(),
                    draft.sealed());
        }
    }
}
