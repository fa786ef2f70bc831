package care.kith.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/// The database: one connection that writes, a pool that reads, and its tables brought up to date.
abstract class Storage implements AutoCloseable {

    /// The newest migration in `db/`.
    private static final String SCHEMA = "1";

    private @Nullable HikariDataSource readers;

    /// A connection of its own for the one writer, in manual commit.
    abstract Connection writer() throws SQLException;

    abstract DataSource source();

    abstract String migrations();

    /// Brings all committed rows out of the database's own log into its main file, as far as it has
    /// one; false if somebody is in the way just now.
    abstract boolean settle(Connection writer) throws SQLException;

    /// Whether the failure is a full disk, which passes, and left nothing behind once rolled back.
    abstract boolean diskFull(SQLException e);

    void open() throws SQLException {
        migrate();
        var config = new HikariConfig();
        config.setDataSource(source());
        config.setPoolName("kith-readers");
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        readers = new HikariDataSource(config);
    }

    Connection reader() throws SQLException {
        if (readers == null) {
            throw new IllegalStateException("the store is not open");
        }
        return readers.getConnection();
    }

    private void migrate() throws SQLException {
        if (!upToDate()) {
            Flyway.configure()
                    .dataSource(source())
                    .locations(migrations())
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    private boolean upToDate() throws SQLException {
        try (var connection = source().getConnection();
                var tables =
                        connection
                                .getMetaData()
                                .getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return false;
            }
            try (var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery(
                                    "select version from flyway_schema_history where version = '"
                                            + SCHEMA
                                            + "'")) {
                return rows.next();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (readers != null) {
            readers.close();
        }
    }
}
