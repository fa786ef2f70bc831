package care.kith.journal;

import care.kith.entry.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// How values go into statements and identifiers come out of them.
final class Sql {

    private Sql() {}

    static PreparedStatement with(Connection connection, String sql, Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        fill(statement, values);
        return statement;
    }

    static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                default -> statement.setString(i + 1, (String) values[i]);
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
