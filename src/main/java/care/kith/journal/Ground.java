package care.kith.journal;

import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a hold on the store is taken with, at the start and again whenever the database was away.
///
/// @param head the head's folder
record Ground(Storage storage, Path head, Disk disk, KeyRing ring, InstantSource clock) {

    /// @param fresh whether the practice is just being founded
    /// @throws FolderInUse when another process holds the store
    /// @throws StoreBehindHead when not even the practice's own stream is whole
    Hold take(boolean fresh) throws SQLException, IOException {
        return take(fresh, false);
    }

    /// As at a start, but nobody may have written meanwhile.
    Hold takeAgain() throws SQLException, IOException {
        return take(false, true);
    }

    private Hold take(boolean fresh, boolean strict) throws SQLException, IOException {
        var connection = storage.writer();
        try {
            var store = new Store(connection);
            if (fresh && store.group() > 0) {
                throw new JournalUnavailable(Hindrance.ANOTHER_PRACTICE, null);
            }
            var memory = HeadMemory.in(head, ring);
            var witness = new Head(head, disk, ring, memory);
            var opening = new Opening(store, memory, ring);
            var findings = opening.reconcile();
            var hindrance = hindrance(findings, strict);
            if (hindrance != null) {
                connection.rollback();
                var taken = new Hold.Taken(store.group(), findings, hindrance);
                return new Hold(this, connection, witness, taken);
            }
            connection.commit();
            long group = store.group();
            connection.commit();
            ring.save();
            settle(connection);
            boolean anew = memory.crowded() || !findings.isEmpty();
            witness.checkpoint(group, clock.instant(), anew, opening.tips(anew));
            return new Hold(this, connection, witness, new Hold.Taken(group, findings, null));
        } catch (SQLException | IOException | RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    private static @Nullable Hindrance hindrance(List<Finding> findings, boolean strict) {
        if (findings.stream().anyMatch(it -> it.kind() == Finding.Kind.MISSING)) {
            return Hindrance.STORE_BEHIND;
        }
        boolean sound = findings.stream().allMatch(Finding::putRight);
        return strict && !sound ? Hindrance.DATABASE_CHANGED : null;
    }

    private void settle(Connection connection) throws SQLException, IOException {
        if (!storage.settle(connection)) {
            throw new IOException("the store's log could not be brought home: somebody reads it");
        }
    }

    /// What a fault means for whoever wanted to write or read.
    Hindrance told(Throwable fault) {
        return switch (fault) {
            case JournalUnavailable known -> known.hindrance();
            case FolderInUse _ -> Hindrance.DATABASE_TAKEN;
            case StoreBehindHead _ -> Hindrance.STORE_BEHIND;
            case SQLException sql -> storage.told(sql);
            case IOException io when FullDisk.is(io, head) -> Hindrance.DISK_FULL;
            case UncheckedIOException io when FullDisk.is(io, head) -> Hindrance.DISK_FULL;
            case IOException _, UncheckedIOException _ -> Hindrance.DISK_FAILED;
            default -> Hindrance.STORE_FAILED;
        };
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException _) {
            // it is gone, which is all that is wanted
        }
    }
}
