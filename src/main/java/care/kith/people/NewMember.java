package care.kith.people;

import care.kith.entry.PracticeEntry.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who is to join the staff. `signInName` and `password` are null for somebody who never
/// signs in.
public record NewMember(
        String name,
        Set<Role> roles,
        @Nullable String level,
        @Nullable String reference,
        @Nullable String signInName,
        @Nullable String password) {

    @Override
    public String toString() {
        return "NewMember[]";
    }
}
