package care.kith.people;

import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.PracticeEntry.StaffJoined;
import care.kith.entry.StaffId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who is to join the staff. `signInName` is null for somebody who never signs in;
/// `password` also for somebody whose first one is made for them.
public record NewMember(
        String name,
        Set<Role> roles,
        @Nullable String level,
        @Nullable String reference,
        @Nullable String signInName,
        @Nullable String password) {

    /// How long a name or a sign-in name may be.
    static final int LONGEST = 120;

    /// Why they cannot join like this, or null.
    @Nullable PeopleRefusal refuse(Staff staff, StaffId id) {
        if (name.isBlank()) {
            return PeopleRefusal.NAME_MISSING;
        }
        return signInName == null ? null : refuse(staff, signInName, id);
    }

    /// Why this person cannot sign in under this name, or null.
    static @Nullable PeopleRefusal refuse(Staff staff, String signInName, StaffId id) {
        if (signInName.isBlank()) {
            return PeopleRefusal.SIGN_IN_NAME_MISSING;
        }
        if (signInName.length() > LONGEST) {
            return PeopleRefusal.TOO_LONG;
        }
        var taken = staff.signingInAs(signInName);
        return taken == null || taken.id().equals(id) ? null : PeopleRefusal.SIGN_IN_NAME_TAKEN;
    }

    StaffJoined joining(StaffId id) {
        return new StaffJoined(id, name.strip(), roles, level, reference);
    }

    @Override
    public String toString() {
        return "NewMember[]";
    }
}
