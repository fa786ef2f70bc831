package care.kith.journal;

import care.kith.vault.DamagedKeyRing;
import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Opens the store, holds it against the head, signs a fresh checkpoint and starts the writer.
final class JournalOpener {

    private JournalOpener() {}

    static Journal open(
            Places places,
            KeyRing ring,
            boolean fresh,
            Disk disk,
            InstantSource clock,
            SecureRandom random) {
        @Nullable Storage storage = null;
        @Nullable Connection writing = null;
        try {
            storage = storage(places);
            storage.open();
            writing = storage.writer();
            if (fresh && new Store(writing).counter("group") > 0) {
                throw new DamagedKeyRing("there is a store and no key ring");
            }
            var head = Head.open(places.head(), disk, ring);
            var opening = new Opening(new Store(writing), head.memory(), ring);
            var findings = opening.reconcile();
            writing.commit();
            long group = new Store(writing).counter("group");
            writing.commit();
            ring.save();
            settle(storage, writing);
            boolean anew = head.memory().crowded() || !findings.isEmpty();
            head.head().checkpoint(group, clock.instant(), anew, opening.tips(anew));
            var writer = new Writer(storage, writing, head.head(), ring, clock, group);
            return new Journal(
                    storage,
                    writer,
                    ring,
                    clock,
                    random,
                    new Report(true, 0, 0, findings),
                    () -> Head.checkpoints(places.head(), ring.publicKey()));
        } catch (SQLException | IOException e) {
            shut(storage, writing);
            throw new JournalUnavailable("the store is damaged or can't be opened", e);
        } catch (RuntimeException e) {
            shut(storage, writing);
            throw e;
        }
    }

    static Report verifyWithoutKeys(Places places) {
        try (var storage = storage(places)) {
            storage.open();
            var signed = Head.checkpoints(places.head(), KeyRing.publicKey(places.ring()));
            return Verification.of(storage, null, signed);
        } catch (SQLException | IOException e) {
            throw new JournalUnavailable("the store is damaged or can't be opened", e);
        }
    }

    private static Storage storage(Places places) throws IOException, SQLException {
        var database = places.database();
        return database == null ? new SqliteStorage(places.store()) : new PostgresStorage(database);
    }

    private static void settle(Storage storage, Connection writing)
            throws SQLException, IOException {
        if (!storage.settle(writing)) {
            throw new IOException("the store's log could not be brought home: somebody reads it");
        }
    }

    private static void shut(@Nullable Storage storage, @Nullable Connection writing) {
        try {
            if (writing != null) {
                writing.close();
            }
            if (storage != null) {
                storage.close();
            }
        } catch (SQLException _) {
            // the first failure is the one to tell
        }
    }
}
