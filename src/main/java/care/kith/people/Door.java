package care.kith.people;

import care.kith.journal.StoreBehindHead;
import care.kith.journal.Strongroom;
import care.kith.journal.Strongroom.State;
import care.kith.vault.DamagedKeyRing;
import care.kith.vault.WrongPassphrase;
import care.kith.vault.WrongRecoveryWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the practice can be entered at all, and how it is opened.
public final class Door {

    private final Strongroom strongroom;
    private final Practice practice;
    private final Passwords passwords;
    private final @Nullable String handed;
    private final boolean inEnvironment;

    /// @param handed the passphrase that came with the start of the server, if one did
    public Door(
            Strongroom strongroom,
            Practice practice,
            Passwords passwords,
            @Nullable String handed,
            boolean inEnvironment) {
        this.strongroom = strongroom;
        this.practice = practice;
        this.passwords = passwords;
        this.handed = handed;
        this.inEnvironment = inEnvironment;
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
    boolean proves(String passphrase) {
        return handed != null && passwords.matches(passphrase, passwords.hash(handed));
    }

    /// @return why it stays shut, or null
    synchronized @Nullable PeopleRefusal unlock(String passphrase) {
        return opened(() -> strongroom.unlock(passphrase.toCharArray()));
    }

    /// Opens the practice with the words of its recovery sheet and gives it a new passphrase.
    ///
    /// @return why it stays shut, or null
    synchronized @Nullable PeopleRefusal recover(List<String> words, String newPassphrase) {
        return opened(() -> strongroom.recover(words, newPassphrase.toCharArray()));
    }

    private @Nullable PeopleRefusal opened(Runnable opening) {
        try {
            if (strongroom.state() == State.LOCKED) {
                opening.run();
            }
            return null;
        } catch (WrongPassphrase _) {
            return PeopleRefusal.PASSPHRASE_WRONG;
        } catch (WrongRecoveryWords _) {
            return PeopleRefusal.SHEET_WRONG;
        } catch (DamagedKeyRing _) {
            return PeopleRefusal.KEY_RING_DAMAGED;
        } catch (StoreBehindHead _) {
            return PeopleRefusal.STORE_BEHIND_HEAD;
        }
    }
}
