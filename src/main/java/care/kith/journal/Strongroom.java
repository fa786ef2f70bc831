package care.kith.journal;

import care.kith.entry.StreamId;
import care.kith.vault.Argon;
import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The practice's folder: new, locked, or open with its journal. One process at a time holds it.
public class Strongroom implements AutoCloseable {

    public enum State {
        NEW,
        LOCKED,
        OPEN
    }

    private final Places places;
    private final SecureRandom random;
    private final Disk disk;
    private final Argon cost;
    private final JournalOpener opener;
    private final FolderLock lock;
    private @Nullable Journal journal;
    private @Nullable KeyRing ring;

    public Strongroom(Path data, InstantSource clock, SecureRandom random) {
        this(Places.in(data), clock, random);
    }

    /// @throws FolderInUse when another process holds the folder
    public Strongroom(Places places, InstantSource clock, SecureRandom random) {
        this(places, clock, random, Disk.REAL, Argon.USUAL);
    }

    /// With a disk and a cost of trying a passphrase of the caller's choice; for tests.
    public Strongroom(
            Places places, InstantSource clock, SecureRandom random, Disk disk, Argon cost) {
        this.places = places;
        this.random = random;
        this.disk = disk;
        this.cost = cost;
        this.opener = new JournalOpener(places, disk, clock, random);
        try {
            for (var folder : List.of(places.store(), places.keys(), places.head())) {
                Disk.ownerOnlyFolder(folder);
            }
            this.lock = FolderLock.on(places.store());
        } catch (IOException e) {
            throw new JournalUnavailable(
                    Hindrance.UNREADABLE, "the practice's folder can't be made or opened", e);
        }
    }

    public synchronized State state() {
        if (journal != null) {
            return State.OPEN;
        }
        return Files.exists(places.ring()) ? State.LOCKED : State.NEW;
    }

    /// Makes keys and store of a new practice and opens it.
    ///
    /// @return the words of the recovery sheet
    public synchronized List<String> found(char[] passphrase) {
        if (state() != State.NEW) {
            throw new IllegalStateException("there is a practice here already");
        }
        if (places.database() == null && Files.exists(places.store().resolve("kith.db"))) {
            throw new care.kith.vault.DamagedKeyRing("there is a store and no key ring");
        }
        if (HeadMemory.isIn(places.head())) {
            throw new care.kith.vault.DamagedKeyRing("there is a head and no key ring");
        }
        var absent = places.files().stream().filter(Files::notExists).toList();
        try {
            var founded = KeyRing.found(places.ring(), passphrase, cost, disk, random);
            open(founded.ring(), true);
            return founded.words();
        } catch (RuntimeException e) {
            // nobody has seen its words, and it sealed nothing
            forget(isSomebodyElses(e) ? List.of(places.ring()) : absent);
            throw e;
        }
    }

    /// @throws care.kith.vault.WrongPassphrase when the passphrase is not this practice's
    /// @throws care.kith.vault.DamagedKeyRing when the ring is not as it was written
    /// @throws StoreBehindHead when the store lacks acknowledged entries of the practice itself;
    ///   where only clients' are missing it is opened to be read, and `opening` names them
    public synchronized void unlock(char[] passphrase) {
        if (journal == null) {
            open(KeyRing.open(places.ring(), passphrase, disk, random), false);
        }
    }

    /// Opens the practice with its recovery sheet and gives it a new passphrase.
    public synchronized void recover(List<String> words, char[] newPassphrase) {
        if (journal == null) {
            open(KeyRing.recover(places.ring(), words, newPassphrase, cost, disk, random), false);
        }
    }

    public synchronized void changePassphrase(char[] passphrase) {
        journal()
                .change(ring -> {
                    ring.changePassphrase(passphrase, cost);
                    return true;
                });
    }

    /// Prints a new recovery sheet; the old one is void.
    public synchronized List<String> renewSheet() {
        return journal().change(KeyRing::renewSheet);
    }

    /// @throws IllegalStateException while the practice is locked
    public synchronized Journal journal() {
        if (journal == null) {
            throw new IllegalStateException("the practice is locked");
        }
        return journal;
    }

    /// The stream of the practice itself.
    public synchronized StreamId practice() {
        return ring().practice();
    }

    /// Proves links, signatures and digests without any secret, while the practice is locked.
    public synchronized Report verifyWithoutKeys() {
        return opener.verifyWithoutKeys();
    }

    private KeyRing ring() {
        if (ring == null) {
            throw new IllegalStateException("the practice is locked");
        }
        return ring;
    }

    private static boolean isSomebodyElses(RuntimeException fault) {
        return fault instanceof JournalUnavailable why
                && (why.hindrance() == Hindrance.ANOTHER_PRACTICE
                        || why.hindrance() == Hindrance.NOT_KITHS);
    }

    /// Takes away what a founding has left that failed half way, so that it can be tried again.
    private static void forget(List<Path> made) {
        for (var file : made) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                // the failure that led here is the one to tell
            }
        }
    }

    private void open(KeyRing opened, boolean fresh) {
        journal = opener.open(opened, fresh);
        ring = opened;
    }

    @Override
    public synchronized void close() {
        try (lock) {
            if (journal != null) {
                journal.close();
                journal = null;
                ring = null;
            }
        } catch (IOException e) {
            throw new JournalUnavailable(Hindrance.CLOSED, "the folder could not be let go", e);
        }
    }
}
