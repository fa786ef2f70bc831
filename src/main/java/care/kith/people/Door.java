package care.kith.people;

import care.kith.journal.JournalUnavailable;
import care.kith.journal.StoreBehindHead;
import care.kith.journal.Strongroom;
import care.kith.journal.Strongroom.State;
import care.kith.vault.DamagedKeyRing;
import care.kith.vault.WrongPassphrase;
import care.kith.vault.WrongRecoveryWords;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the practice can be entered at all, and how it is opened.
public final class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private static final String GUESSES = "passphrase";

    private final Strongroom strongroom;
    private final Practice practice;
    private final Passwords passwords;
    private final @Nullable String handed;
    private final boolean inEnvironment;
    private final InstantSource clock;
    private final SignInTries tries = new SignInTries();

    /// @param handed the passphrase that came with the start of the server, if one did
    public Door(
            Strongroom strongroom,
            Practice practice,
            Passwords passwords,
            @Nullable String handed,
            boolean inEnvironment,
            InstantSource clock) {
        this.strongroom = strongroom;
        this.practice = practice;
        this.passwords = passwords;
        this.handed = handed;
        this.inEnvironment = inEnvironment;
        this.clock = clock;
    }

    /// How far somebody at the door can come.
    public enum Stands {
        NEW,
        LOCKED,
        /// Open, but nobody can sign in yet: records came from files.
        OWNERLESS,
        OPEN
    }

    public Stands stands() {
        return switch (strongroom.state()) {
            case NEW -> Stands.NEW;
            case LOCKED -> Stands.LOCKED;
            case OPEN -> practice.staff().hasOwner() ? Stands.OPEN : Stands.OWNERLESS;
        };
    }

    /// Whether the passphrase lies in the environment of the running server, which a page must say.
    public boolean passphraseInEnvironment() {
        return inEnvironment;
    }

    /// Whether somebody knows the passphrase that the server was started with.
    ///
    /// @return why not, or null
    synchronized @Nullable PeopleRefusal prove(String passphrase) {
        if (handed == null) {
            return PeopleRefusal.PASSPHRASE_WRONG;
        }
        var refusal = counted();
        if (refusal == null && !passwords.matches(passphrase, passwords.hash(handed))) {
            refusal = PeopleRefusal.PASSPHRASE_WRONG;
        }
        if (refusal == null) {
            tries.forget(GUESSES);
        }
        return refusal;
    }

    /// Every guess at the passphrase or the sheet counts on one account, whoever makes it.
    ///
    /// @return why nothing is to be tried now, or null
    private @Nullable PeopleRefusal counted() {
        return switch (tries.reserve(GUESSES, true, clock.instant())) {
            case null -> null;
            case SignIn.Answer.Locked _ -> PeopleRefusal.PASSPHRASE_LOCKED;
            default -> PeopleRefusal.PASSPHRASE_WAIT;
        };
    }

    /// What came of trying to open: whether this very try opened, or why it did not. Neither, where
    /// somebody else had opened meanwhile: then nothing was tried and nothing is proved.
    record Opening(boolean here, @Nullable PeopleRefusal refusal) {}

    synchronized Opening unlock(String passphrase) {
        return opened(() -> strongroom.unlock(passphrase.toCharArray()));
    }

    /// Opens the practice with the words of its recovery sheet and gives it a new passphrase.
    synchronized Opening recover(List<String> words, String newPassphrase) {
        var opening = opened(() -> strongroom.recover(words, newPassphrase.toCharArray()));
        if (opening.here()) {
            mark();
        }
        return opening;
    }

    /// Owners hear of a recovery from the record. The practice is open by then, so a journal that
    /// cannot take the mark keeps nobody out.
    private void mark() {
        try {
            if (strongroom.journal().readOnly() == null && practice.staff().hasOwner()) {
                practice.recovered();
            }
        } catch (JournalUnavailable e) {
            LOG.warn("The recovery could not be marked: {}", e.hindrance());
        }
    }

    private Opening opened(Runnable opening) {
        if (strongroom.state() != State.LOCKED) {
            return new Opening(false, null);
        }
        var refusal = counted();
        if (refusal != null) {
            return new Opening(false, refusal);
        }
        try {
            opening.run();
            tries.forget(GUESSES);
            return new Opening(true, null);
        } catch (WrongPassphrase _) {
            return new Opening(false, PeopleRefusal.PASSPHRASE_WRONG);
        } catch (WrongRecoveryWords _) {
            return new Opening(false, PeopleRefusal.SHEET_WRONG);
        } catch (DamagedKeyRing _) {
            return new Opening(false, PeopleRefusal.KEY_RING_DAMAGED);
        } catch (StoreBehindHead _) {
            return new Opening(false, PeopleRefusal.STORE_BEHIND_HEAD);
        } catch (UncheckedIOException e) {
            LOG.error("The keys could not be read or written: {}", String.valueOf(e.getCause()));
            return new Opening(false, PeopleRefusal.KEYS_UNWRITTEN);
        }
    }
}
