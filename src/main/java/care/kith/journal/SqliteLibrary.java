package care.kith.journal;

import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The native SQLite: unpacked nowhere but in the practice's own folder, new enough, and set so
/// that what it acknowledges is on the medium.
final class SqliteLibrary {

    /// Before 3.51.3 a write-ahead log can be reset while it is in use, and rows are lost
    /// (sqlite.org/wal.html#walresetbug).
    private static final int[] SOUND = {3, 51, 3};

    private SqliteLibrary() {}

    /// The driver unpacks its native library at each start, and a killed process leaves it behind.
    static void unpackInto(Path folder) throws IOException {
        Disk.ownerOnlyFolder(folder);
        try (var left = Files.newDirectoryStream(folder)) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
        System.setProperty("org.sqlite.tmpdir", folder.toAbsolutePath().toString());
    }

    static void refuseUnsound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select sqlite_version()")) {
            row.next();
            var version = row.getString(1);
            var parts =
                    Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
            if (Arrays.compare(parts, SOUND) < 0) {
                throw new JournalUnavailable(
                        Hindrance.UNREADABLE,
                        "SQLite " + version + " can lose rows: 3.51.3 or newer is needed",
                        null);
            }
        }
    }

    /// Durable at each commit, and nothing temporary outside.
    static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
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
}
