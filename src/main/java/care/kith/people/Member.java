package care.kith.people;

import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
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

    /// What a member types to sign in, and the Argon2id hash that proves the password.
    public record SignInKey(String name, String passwordHash) {
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
}
