package care.kith.people;

import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// One member of the staff as the owner's list shows them: what they are, how they sign in, and how
/// many clients they look after. No client is named.
public record StaffRow(
        Member member,
        State state,
        int treats,
        int supervises,
        List<String> supervisors,
        boolean self) {

    public StaffRow {
        supervisors = List.copyOf(supervisors);
    }

    /// How far somebody's sign-in has come.
    public enum State {
        NONE,
        HANDED_OUT,
        LAPSED,
        OWN
    }

    static List<StaffRow> all(Staff staff, StaffId self, Instant now) {
        return staff.members().stream().map(member -> of(staff, member, self, now)).toList();
    }

    private static StaffRow of(Staff staff, Member member, StaffId self, Instant now) {
        var care = staff.care();
        return new StaffRow(
                member,
                state(member, now),
                care.clients(member.id(), CareRole.THERAPIST).size(),
                care.clients(member.id(), CareRole.SUPERVISOR).size(),
                care.supervisorsOf(member.id()).stream()
                        .map(staff::member)
                        .filter(Objects::nonNull)
                        .map(Member::name)
                        .sorted()
                        .toList(),
                member.id().equals(self));
    }

    private static State state(Member member, Instant now) {
        var key = member.key();
        if (key == null) {
            return State.NONE;
        }
        if (!key.handedOut()) {
            return State.OWN;
        }
        return key.lapsed(now) ? State.LAPSED : State.HANDED_OUT;
    }
}
