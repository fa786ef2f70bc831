package care.kith.journal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// PostgreSQL, held for one process by an advisory lock on the writer's connection.
final class PostgresStorage extends Storage {

    /// "kith" in ASCII.
    private static final long LOCK = 0x6b697468L;

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    PostgresStorage(Places.Database database) {
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        source.setApplicationName("kith");
        source.setTcpKeepAlive(true);
    }

    @Override
    Connection writer() throws SQLException {
        var connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = on");
            try (var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                row.next();
                if (!row.getBoolean(1)) {
                    connection.close();
                    throw new FolderInUse("the database");
                }
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    DataSource source() {
        return source;
    }

    @Override
    String migrations() {
        return "classpath:db/postgresql";
    }

    @Override
    boolean settle(Connection writer) {
        return true;
    }

    @Override
    boolean diskFull(SQLException e) {
        return "53100".equals(e.getSQLState());
    }
}
