package care.kith.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// PostgreSQL, held for one process by an advisory lock on the writer's connection.
class PostgresStorage extends Storage {

    /// "kith" in ASCII.
    private static final long LOCK = 0x6b697468L;

    private static final int SECONDS_TO_CONNECT = 5;
    private static final int SECONDS_TO_SIGN_IN = 10;

    /// Whoever hears nothing for so long, writer or reader, has lost its database.
    private static final int SECONDS_OF_SILENCE = 60;

    /// When a connection is lost on the way, the server notices in half a minute, too, and lets go
    /// of its lock.
    private static final String SETTINGS =
            "set synchronous_commit = on; set tcp_keepalives_idle = 15;"
                    + " set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3";

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    PostgresStorage(Places.Database database) {
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        source.setApplicationName("kith");
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setLoginTimeout(SECONDS_TO_SIGN_IN);
        source.setSocketTimeout(SECONDS_OF_SILENCE);
    }

    @Override
    Connection writer() throws SQLException {
        var connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute(SETTINGS);
            try (var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new FolderInUse("the database");
                }
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
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
    Hindrance told(SQLException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(fault -> said(((SQLException) fault).getSQLState()))
                .filter(said -> said != Hindrance.STORE_FAILED)
                .findFirst()
                .orElse(Hindrance.STORE_FAILED);
    }

    /// By class: 08 connection, 28 sign-in, 3D no such database, 57P shutting down, 53 no room.
    private static Hindrance said(String state) {
        if (state == null) {
            return Hindrance.STORE_FAILED;
        }
        if (state.equals("53100")) {
            return Hindrance.DISK_FULL;
        }
        if (state.startsWith("28") || state.startsWith("3D")) {
            return Hindrance.DATABASE_REFUSED;
        }
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300")
                ? Hindrance.DATABASE_LOST
                : Hindrance.STORE_FAILED;
    }
}
