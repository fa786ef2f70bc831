package care.kith.journal;

import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// SQLite in the folder: write-ahead log, `synchronous=FULL`, nothing temporary outside.
class SqliteStorage extends Storage {

    private final Path folder;
    private final SQLiteDataSource source;
    private final SQLiteDataSource writing;

    SqliteStorage(Path folder) throws IOException, SQLException {
        this.folder = folder;
        SqliteLibrary.unpackInto(folder.resolve("tmp"));
        var file = folder.resolve("kith.db");
        Disk.ownerOnlyFile(file);
        source = SqliteLibrary.source(file, SQLiteConfig.TransactionMode.DEFERRED);
        writing = SqliteLibrary.source(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        try (var connection = source.getConnection()) {
            SqliteLibrary.refuseUnsound(connection);
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

    /// A full disk ends the transaction by itself, at times; then there is none to roll back, and
    /// the next is begun here.
    @Override
    void rollback(Connection writer) throws SQLException {
        try {
            writer.rollback();
        } catch (SQLException _) {
            try (var statement = writer.createStatement()) {
                statement.execute("begin immediate");
            }
        }
    }

    /// Without room SQLite says so, or that the memory shared with readers can't be made larger.
    @Override
    Hindrance told(SQLException e) {
        var code = e.getErrorCode();
        boolean full =
                (code & 0xff) == SQLiteErrorCode.SQLITE_FULL.code
                        || (code != SQLiteErrorCode.SQLITE_IOERR_FSYNC.code
                                && ((code & 0xff) == SQLiteErrorCode.SQLITE_IOERR.code
                                        || (code & 0xff) == SQLiteErrorCode.SQLITE_CANTOPEN.code)
                                && FullDisk.noRoom(folder));
        return full ? Hindrance.DISK_FULL : Hindrance.STORE_FAILED;
    }
}
