package care.kith.people;

import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the staff. `reference` is the name that case files use for them ("t1").
public record Member(
        StaffId id,
        String name,
        Set<Role> roles,
        @Nullable String level,
        @Nullable String reference,
        @Nullable SignInKey key) {

    /// What a member types to sign in, and the Argon2id hash that proves the password. `number` is
    /// that of the line that set it, so that each key can be told from the one before.
    ///
    /// @param handedOut whether somebody else has made the password, which then only opens the page
    ///   where it is replaced
    public record SignInKey(
            String name, String passwordHash, long number, boolean handedOut, Instant since) {

        /// OWASP ASVS 5.0, 6.4.1: a first password must lapse soon and never become the lasting
        /// one.
        static final Duration HANDED_OUT_FOR = Duration.ofDays(7);

        boolean lapsed(Instant now) {
            return handedOut && !now.isBefore(since.plus(HANDED_OUT_FOR));
        }

        @Override
        public String toString() {
            return "SignInKey[]";
        }
    }

    Member with(SignInKey renewed) {
        return new Member(id, name, roles, level, reference, renewed);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// The number of the line that set the present password; 0 for somebody who has none.
    public long keyNumber() {
        return key == null ? 0 : key.number();
    }

    /// Whether the password has to be replaced before anything else can be done.
    public boolean mustChoosePassword() {
        return key != null && key.handedOut();
    }
}
