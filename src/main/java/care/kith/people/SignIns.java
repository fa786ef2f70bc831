package care.kith.people;

import care.kith.entry.PracticeEntry;
import care.kith.entry.PracticeEntry.SignInHandedOut;
import care.kith.entry.PracticeEntry.SignInSet;
import care.kith.entry.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// With what the staff sign in: an owner hands out first passwords, and everybody chooses their
/// own. Only hashes are written.
final class SignIns {

    private final PracticeStream stream;
    private final Passwords passwords;
    private final RandomGenerator random;

    /// What came of making a password for somebody else. It is in no record: only its hash is.
    record HandedOut(@Nullable String password, long keyNumber, @Nullable PeopleRefusal refusal) {

        static HandedOut refused(@Nullable PeopleRefusal refusal) {
            return new HandedOut(null, 0, refusal);
        }

        @Override
        public String toString() {
            return "HandedOut[]";
        }
    }

    SignIns(PracticeStream stream, Passwords passwords, RandomGenerator random) {
        this.stream = stream;
        this.passwords = passwords;
        this.random = random;
    }

    /// A new first password for somebody who works here already.
    ///
    /// @param seen the number of the key that the owner's page had seen, so that a form sent twice
    ///   does not undo the password that was just shown
    HandedOut renew(StaffId by, StaffId whose, String signInName, long seen) {
        synchronized (stream) {
            var staff = stream.staff();
            var member = staff.member(whose);
            PeopleRefusal refusal = null;
            if (!staff.owns(by)) {
                refusal = PeopleRefusal.OWNER_ONLY;
            } else if (member == null) {
                refusal = PeopleRefusal.UNKNOWN_STAFF;
            } else if (whose.equals(by)) {
                refusal = PeopleRefusal.OWN_PASSWORD;
            } else if (member.keyNumber() != seen) {
                refusal = PeopleRefusal.PASSWORD_MOVED;
            } else {
                refusal = NewMember.refuse(staff, signInName, whose);
            }
            return refusal != null
                    ? HandedOut.refused(refusal)
                    : handOut(by, whose, signInName, List.of());
        }
    }

    HandedOut handOut(StaffId by, StaffId whose, String signInName, List<PracticeEntry> before) {
        var password = FirstPassword.of(random);
        var entries = new ArrayList<>(before);
        entries.add(new SignInHandedOut(whose, signInName.strip(), passwords.hash(password)));
        stream.write(by, entries);
        return new HandedOut(password, keyNumber(whose), null);
    }

    private long keyNumber(StaffId whose) {
        var member = stream.staff().member(whose);
        return member == null ? 0 : member.keyNumber();
    }

    /// What came of choosing a password: the number of the line that it stands in, or 0 and why
    /// not.
    record Chosen(long number, @Nullable PeopleRefusal refusal) {}

    /// Somebody's own new password; that the old one was known is proved before.
    ///
    /// @param seen the number of the key that the page had seen
    Chosen choose(Member who, String password, long seen) {
        synchronized (stream) {
            var staff = stream.staff();
            var member = Objects.requireNonNullElse(staff.member(who.id()), who);
            var key = member.key();
            if (key == null || key.number() != seen) {
                return new Chosen(0, PeopleRefusal.PASSWORD_MOVED);
            }
            if (passwords.matches(password, key.passwordHash())) {
                return new Chosen(0, PeopleRefusal.PASSWORD_SAME);
            }
            var weak = passwords.check(password, staff, member.name(), key.name());
            if (weak != null) {
                return new Chosen(0, weak);
            }
            var hash = passwords.hash(password);
            stream.write(who.id(), List.of(new SignInSet(who.id(), key.name(), hash)));
            return new Chosen(keyNumber(who.id()), null);
        }
    }
}
