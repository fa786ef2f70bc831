package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How values go into statements and identifiers come out of them.
final class Sql {

    private Sql() {}

    static PreparedStatement with(Connection connection, String sql, Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        fill(statement, values);
        return statement;
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = with(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    /// The same statement for each of them.
    ///
    /// @return how many rows each has changed
    static <T> int[] batch(
            Connection connection,
            String sql,
            Collection<T> each,
            Function<T, @Nullable Object[]> values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var one : each) {
                fill(statement, values.apply(one));
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /// How one row is read where the answer stands.
    @FunctionalInterface
    interface Read<T> {
        T of(ResultSet found) throws SQLException;
    }

    /// Row by row, so that an answer may be larger than the memory.
    static <T> void each(
            Connection connection, String sql, Read<T> read, Consumer<T> each, Object... values)
            throws SQLException {
        try (var select = with(connection, sql, values)) {
            select.setFetchSize(500);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    each.accept(read.of(found));
                }
            }
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case Object text -> statement.setString(i + 1, (String) text);
            }
        }
    }

    static StreamId id(byte[] bytes) throws SQLException {
        if (bytes == null || bytes.length != 16) {
            throw new SQLException("the store holds an identifier that is none");
        }
        return new StreamId(StreamKey.uuid(bytes));
    }

    static byte[] bytes(StreamId stream) {
        return StreamKey.bytes(stream.value());
    }
}
