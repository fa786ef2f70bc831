package care.kith.entry;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What happens to the practice itself: its name, its staff, who cares for whom. These stand in the
/// practice's own sealed stream, so that nobody can grant themselves access with SQL.
public sealed interface PracticeEntry extends Entry {

    record PracticeFounded(String name, String zone) implements PracticeEntry {
        public PracticeFounded {
            Must.notBeBlank("name", name);
        }
    }

    /// A person joins the staff. `reference` is the name that case files use for them ("t1").
    record StaffJoined(
            StaffId staff,
            String name,
            Set<Role> roles,
            @Nullable String level,
            @Nullable String reference)
            implements PracticeEntry {
        public StaffJoined {
            Must.notBeBlank("name", name);
            roles = Set.copyOf(roles);
        }
    }

    /// A sign-in was given or renewed: the name to type and the Argon2id hash of the password.
    record SignInSet(StaffId staff, String signInName, String passwordHash)
            implements PracticeEntry {}

    /// A password was made for somebody else, who has to replace it by one of their own when they
    /// first sign in. The hash is Argon2id's.
    record SignInHandedOut(StaffId staff, String signInName, String passwordHash)
            implements PracticeEntry {}

    /// A client was registered; the rest of what is known stands in the client's own stream.
    record ClientRegistered(StreamId client) implements PracticeEntry {}

    record CareBegun(StreamId client, StaffId staff, CareRole role) implements PracticeEntry {}

    record CareEnded(StreamId client, StaffId staff, CareRole role) implements PracticeEntry {}

    /// A new recovery sheet took the place of the old one; it has yet to be typed back.
    record RecoverySheetRenewed(StaffId by) implements PracticeEntry {}

    /// The recovery sheet was printed and typed back.
    record RecoverySheetConfirmed(StaffId by) implements PracticeEntry {}

    /// What a member of staff may do in the practice as a whole.
    enum Role {
        OWNER,
        THERAPIST,
        SUPERVISOR
    }

    /// How a member of staff stands to one client.
    enum CareRole {
        THERAPIST,
        SUPERVISOR
    }
}
