package care.kith.people;

import care.kith.journal.StoreBehindHead;
import care.kith.journal.Strongroom;
import care.kith.journal.Strongroom.State;
import care.kith.vault.DamagedKeyRing;
import care.kith.vault.WrongPassphrase;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Whether the practice can be entered at all, and how it is opened.
public final class Door {

    private final Strongroom strongroom;
    private final Practice practice;
    private final Passwords passwords;
    private final Supplier<List<String>> newSheet;
    private final @Nullable String handed;
    private final boolean inEnvironment;

    /// @param newSheet makes a new recovery sheet for an open practice
    /// @param handed the passphrase that came with the start of the server, if one did
    public Door(
            Strongroom strongroom,
            Practice practice,
            Passwords passwords,
            Supplier<List<String>> newSheet,
            @Nullable String handed,
            boolean inEnvironment) {
        this.strongroom = strongroom;
        this.practice = practice;
        this.passwords = passwords;
        this.newSheet = newSheet;
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

    /// @return why it stays shut, or null
    synchronized @Nullable PeopleRefusal unlock(String passphrase) {
        try {
            if (strongroom.state() == State.LOCKED) {
                strongroom.unlock(passphrase.toCharArray());
            }
            return null;
        } catch (WrongPassphrase _) {
            return PeopleRefusal.PASSPHRASE_WRONG;
        } catch (DamagedKeyRing _) {
            return PeopleRefusal.KEY_RING_DAMAGED;
        } catch (StoreBehindHead _) {
            return PeopleRefusal.STORE_BEHIND_HEAD;
        }
    }

    /// Makes a new practice with its owner.
    ///
    /// @return the recovery sheet, or why nothing was made
    synchronized Started found(FirstStartForm form) {
        var refusal =
                stands() == Stands.NEW
                        ? form.refuse(passwords, true)
                        : PeopleRefusal.PRACTICE_ALREADY_FOUNDED;
        if (refusal != null) {
            return new Started(List.of(), refusal);
        }
        var sheet = strongroom.found(form.passphrase().toCharArray());
        refusal = practice.found(form.practice(), form.zone());
        if (refusal == null) {
            refusal = practice.nameOwner(form.asMember());
        }
        return new Started(sheet, refusal);
    }

    /// Names the owner of a practice that was made from files.
    ///
    /// @param opener whether this person has just opened the practice with its passphrase
    synchronized Started nameOwner(FirstStartForm form, boolean opener) {
        if (!opener && !proves(form.passphrase())) {
            return new Started(List.of(), PeopleRefusal.PASSPHRASE_WRONG);
        }
        var refusal = form.refuse(passwords, false);
        if (refusal == null) {
            refusal = practice.nameOwner(form.asMember());
        }
        return new Started(refusal == null ? newSheet.get() : List.of(), refusal);
    }

    private boolean proves(String passphrase) {
        return handed != null && passwords.matches(passphrase, passwords.hash(handed));
    }

    record Started(List<String> sheet, @Nullable PeopleRefusal refusal) {}
}
