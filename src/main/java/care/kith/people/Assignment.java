package care.kith.people;

import care.kith.entry.PracticeEntry;
import care.kith.entry.PracticeEntry.CareBegun;
import care.kith.entry.PracticeEntry.CareEnded;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every client whom one therapist treats is given to somebody: to another therapist, who then
/// treats them instead, or to a supervisor, who then supervises them too. Whoever assigns needs to
/// know no client for that, and nobody assigns clients to themselves.
record Assignment(StaffId therapist, StaffId to, CareRole role) implements CareChange {

    @Override
    public @Nullable PeopleRefusal refuse(Staff staff, StaffId by) {
        var whom = staff.member(to);
        if (!staff.owns(by)) {
            return PeopleRefusal.OWNER_ONLY;
        }
        if (whom == null || staff.member(therapist) == null) {
            return PeopleRefusal.UNKNOWN_STAFF;
        }
        if (to.equals(by)) {
            return PeopleRefusal.CLIENTS_FOR_ONESELF;
        }
        var able =
                switch (role) {
                    case THERAPIST -> whom.is(Role.THERAPIST);
                    case SUPERVISOR -> whom.is(Role.SUPERVISOR);
                };
        if (!able || to.equals(therapist)) {
            return PeopleRefusal.CANNOT_TAKE_CLIENTS;
        }
        return entries(staff).isEmpty() ? PeopleRefusal.NO_CLIENTS_TO_ASSIGN : null;
    }

    @Override
    public List<PracticeEntry> entries(Staff staff) {
        var entries = new ArrayList<PracticeEntry>();
        for (var client : staff.care().clients(therapist, CareRole.THERAPIST)) {
            if (!staff.stands(to, client).contains(role)) {
                entries.add(new CareBegun(client, to, role));
            }
            if (role == CareRole.THERAPIST) {
                entries.add(new CareEnded(client, therapist, role));
            }
        }
        return entries;
    }
}
