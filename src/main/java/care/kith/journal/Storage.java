package care.kith.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The database: one connection that writes, a pool that reads, and its tables brought up to date.
abstract class Storage implements AutoCloseable {

    private static final int READERS = 6;

    private @Nullable HikariDataSource readers;

    /// A connection of its own for the one writer, in manual commit.
    abstract Connection writer() throws SQLException;

    abstract DataSource source();

    abstract String migrations();

    /// Brings all committed rows out of the database's own log into its main file, as far as it has
    /// one; false if somebody is in the way just now.
    abstract boolean settle(Connection writer) throws SQLException;

    /// What the failure means. After a full disk nothing is left behind once it is rolled back.
    abstract Hindrance told(SQLException e);

    void rollback(Connection writer) throws SQLException {
        writer.rollback();
    }

    void open() throws SQLException {
        new Schema(source(), migrations()).update();
        var config = new HikariConfig();
        config.setDataSource(source());
        config.setPoolName("kith-readers");
        config.setMaximumPoolSize(READERS);
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

    @FunctionalInterface
    interface Read<T> {
        T from(Store store) throws SQLException;
    }

    /// Reads again what a lost connection interrupted, as often as there are connections that may
    /// have been lost together.
    <T> T read(Read<T> read) {
        for (int tries = 0; ; tries++) {
            try (Connection connection = reader()) {
                try {
                    return read.from(new Store(connection));
                } catch (SQLException e) {
                    if (tries == READERS || told(e) != Hindrance.DATABASE_LOST) {
                        throw e;
                    }
                }
            } catch (SQLTransientConnectionException e) { // the pool's: no connection in time
                var told = told(e);
                throw new JournalUnavailable(told.away() ? told : Hindrance.DATABASE_LOST, e);
            } catch (SQLException e) {
                var told = told(e);
                throw new JournalUnavailable(told.away() ? told : Hindrance.UNREADABLE, e);
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
