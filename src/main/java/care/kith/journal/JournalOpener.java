package care.kith.journal;

import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Opens the store, takes hold of it and starts the writer.
///
/// @param disk what head and key ring are written with
record JournalOpener(Places places, Disk disk, InstantSource clock, SecureRandom random) {

    /// @param fresh whether the practice is just being founded
    Journal open(KeyRing ring, boolean fresh) {
        @Nullable Storage storage = null;
        try {
            storage = storage();
            return on(storage, ring, fresh);
        } catch (SQLException | IOException e) {
            shut(storage);
            throw unavailable(storage, e);
        } catch (RuntimeException e) {
            shut(storage);
            throw e;
        }
    }

    Journal on(Storage storage, KeyRing ring, boolean fresh) throws SQLException, IOException {
        storage.open();
        var hold = new Ground(storage, places.head(), disk, ring, clock).take(fresh);
        var scribe = new Scribe(ring, clock, random);
        return new Journal(storage, ring, hold, scribe, places.head());
    }

    Report verifyWithoutKeys() {
        @Nullable Storage opening = null;
        try (var storage = storage()) {
            opening = storage;
            storage.open();
            var signed = Checkpoints.in(places.head(), KeyRing.publicKey(places.ring()));
            return Verification.of(storage, null, signed);
        } catch (SQLException | IOException e) {
            throw unavailable(opening, e);
        }
    }

    private Storage storage() throws IOException, SQLException {
        var database = places.database();
        return database == null ? new SqliteStorage(places.store()) : new PostgresStorage(database);
    }

    private JournalUnavailable unavailable(@Nullable Storage storage, Exception fault) {
        boolean full = FullDisk.is(fault, places.store()) || FullDisk.is(fault, places.head());
        var told =
                storage != null && fault instanceof SQLException sql
                        ? storage.told(sql)
                        : full ? Hindrance.DISK_FULL : Hindrance.UNREADABLE;
        return new JournalUnavailable(
                told == Hindrance.STORE_FAILED ? Hindrance.UNREADABLE : told, fault);
    }

    private static void shut(@Nullable Storage storage) {
        try {
            if (storage != null) {
                storage.close();
            }
        } catch (SQLException _) {
            // the first failure is the one to tell
        }
    }
}
