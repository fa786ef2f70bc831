package care.kith.people;

import care.kith.entry.PracticeEntry;
import care.kith.entry.PracticeEntry.CareEnded;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.StaffId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A supervisor no longer supervises any client whom one therapist treats, and reads none of their
/// records from then on.
record SupervisionEnd(StaffId therapist, StaffId supervisor) implements CareChange {

    @Override
    public @Nullable PeopleRefusal refuse(Staff staff, StaffId by) {
        if (!staff.owns(by)) {
            return PeopleRefusal.OWNER_ONLY;
        }
        if (staff.member(therapist) == null || staff.member(supervisor) == null) {
            return PeopleRefusal.UNKNOWN_STAFF;
        }
        return entries(staff).isEmpty() ? PeopleRefusal.NO_CLIENTS_TO_ASSIGN : null;
    }

    @Override
    public List<PracticeEntry> entries(Staff staff) {
        var entries = new ArrayList<PracticeEntry>();
        for (var client : staff.care().clients(therapist, CareRole.THERAPIST)) {
            if (staff.stands(supervisor, client).contains(CareRole.SUPERVISOR)) {
                entries.add(new CareEnded(client, supervisor, CareRole.SUPERVISOR));
            }
        }
        return entries;
    }
}
