package care.kith.people;

import care.kith.journal.Strongroom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a practice out of nothing, or gives an owner to one that was made from files. Once it has
/// an owner, neither can be done again.
@Component
class Founding {

    private final Door door;
    private final Strongroom strongroom;
    private final Practice practice;
    private final Passwords passwords;

    /// The words of the recovery sheet, or why nothing was made.
    record Started(List<String> sheet, @Nullable PeopleRefusal refusal) {
        @Override
        public String toString() {
            return "Started[]";
        }
    }

    Founding(Door door, Strongroom strongroom, Practice practice, Passwords passwords) {
        this.door = door;
        this.strongroom = strongroom;
        this.practice = practice;
        this.passwords = passwords;
    }

    /// Makes a new practice with its owner.
    synchronized Started found(FirstStartForm form) {
        var refusal =
                door.stands() == Door.Stands.NEW
                        ? form.refuse(passwords, true, true)
                        : PeopleRefusal.PRACTICE_ALREADY_FOUNDED;
        if (refusal != null) {
            return new Started(List.of(), refusal);
        }
        var sheet = strongroom.found(form.passphrase().toCharArray());
        refusal = practice.found(form.practice(), form.zone());
        if (refusal == null) {
            refusal = practice.team().nameOwner(form.asMember());
        }
        return new Started(sheet, refusal);
    }

    /// Names the owner of a practice that was made from files, or whose first start was cut short;
    /// only then it may still be without a name.
    ///
    /// @param opener whether this person has just opened the practice with its passphrase
    synchronized Started nameOwner(FirstStartForm form, boolean opener) {
        var refusal = opener ? null : door.prove(form.passphrase());
        if (refusal == null) {
            refusal = form.refuse(passwords, nameless(), false);
        }
        if (refusal == null && nameless()) {
            refusal = practice.found(form.practice(), form.zone());
        }
        if (refusal == null) {
            refusal = practice.team().nameOwner(form.asMember());
        }
        return new Started(refusal == null ? strongroom.renewSheet() : List.of(), refusal);
    }

    boolean nameless() {
        return door.stands() == Door.Stands.NEW || practice.staff().practice() == null;
    }
}
