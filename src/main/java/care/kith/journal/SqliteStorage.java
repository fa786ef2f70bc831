package care.kith.journal;

import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// SQLite in the folder: write-ahead log, `synchronous=FULL`, nothing temporary outside.
final class SqliteStorage extends Storage {

    /// Before 3.51.3 a write-ahead log can be reset while it is in use, and rows are lost
    /// (sqlite.org/wal.html#walresetbug).
    private static final int[] SOUND = {3, 51, 3};

    private final SQLiteDataSource source;
    private final SQLiteDataSource writing;

    SqliteStorage(Path folder) throws IOException, SQLException {
        unpackInto(folder.resolve("tmp"));
        var file = folder.resolve("kith.db");
        Disk.ownerOnlyFile(file);
        source = dataSource(file, SQLiteConfig.TransactionMode.DEFERRED);
        writing = dataSource(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        refuseUnsound();
    }

    /// The driver unpacks its native library at each start, and a killed process leaves it behind.
    private static void unpackInto(Path folder) throws IOException {
        Disk.ownerOnlyFolder(folder);
        try (var left = Files.newDirectoryStream(folder)) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
        System.setProperty("org.sqlite.tmpdir", folder.toAbsolutePath().toString());
    }

    private static SQLiteDataSource dataSource(Path file, SQLiteConfig.TransactionMode mode) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(5000);
        config.enforceForeignKeys(true);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private void refuseUnsound() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select sqlite_version()")) {
            row.next();
            var version = row.getString(1);
            var parts =
                    Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
            if (Arrays.compare(parts, SOUND) < 0) {
                throw new JournalUnavailable(
                        "SQLite " + version + " can lose rows: 3.51.3 or newer is needed", null);
            }
        }
    }

    @Override
    Connection writer() throws SQLException {
        var connection = writing.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    DataSource source() {
        return source;
    }

    @Override
    String migrations() {
        return "classpath:db/sqlite";
    }

    /// The driver begins the writer's next transaction at once, so it is ended here first.
    @Override
    boolean settle(Connection writer) throws SQLException {
        writer.setAutoCommit(true);
        try (var statement = writer.createStatement()) {
            statement.execute("pragma busy_timeout = 250");
            try (var row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                return row.next() && row.getInt(1) == 0;
            } finally {
                statement.execute("pragma busy_timeout = 5000");
            }
        } finally {
            writer.setAutoCommit(false);
        }
    }

    @Override
    boolean diskFull(SQLException e) {
        return (e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_FULL.code;
    }
}
