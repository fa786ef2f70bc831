package care.kith.people;

import care.kith.entry.PracticeEntry;
import care.kith.entry.StaffId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an owner changes about all clients of one therapist at once, without knowing any of them.
sealed interface CareChange permits Assignment, SupervisionEnd {

    /// Why it cannot be done, or null.
    @Nullable PeopleRefusal refuse(Staff staff, StaffId by);

    /// What to write, one fact for each client.
    List<PracticeEntry> entries(Staff staff);
}
