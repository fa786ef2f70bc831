package care.kith.journal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a practice keeps store, keys and head. With a `database` the entries lie there, and the
/// folder `store` holds only the lock.
public record Places(Path store, Path keys, Path head, @Nullable Database database) {

    /// A PostgreSQL database. The password is no part of the address, because addresses are logged.
    public record Database(String url, String user, String password) {
        public Database {
            if (url.contains("password=")) {
                throw new IllegalArgumentException("the password must not stand in the address");
            }
        }

        @Override
        public String toString() {
            return "a PostgreSQL database";
        }
    }

    /// Everything in one folder.
    public static Places in(Path data) {
        return new Places(data.resolve("store"), data.resolve("keys"), data.resolve("head"), null);
    }

    public Places withKeys(Path other) {
        return new Places(store, other, head, database);
    }

    public Places withHead(Path other) {
        return new Places(store, keys, other, database);
    }

    public Places withDatabase(Database other) {
        return new Places(store, keys, head, other);
    }

    Path ring() {
        return keys.resolve("ring");
    }

    /// Every file of a practice, the key ring last: without the others it still opens.
    List<Path> files() {
        return List.of(
                store.resolve("kith.db"),
                store.resolve("kith.db-wal"),
                store.resolve("kith.db-shm"),
                head.resolve(HeadMemory.CHECKPOINTS),
                head.resolve(HeadMemory.LOG),
                ring());
    }
}
