package care.kith.people;

import care.kith.entry.Line;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who works here and who looks after whom, as the practice's own stream tells it.
///
/// Never changed once made: folding further lines gives another one.
public final class Staff {

    static final Staff NOBODY = new Staff(new StaffFold());

    private final StaffFold told;

    Staff(StaffFold told) {
        this.told = told;
    }

    Staff after(Collection<Line> lines) {
        var further = told.copy();
        lines.forEach(further::take);
        return new Staff(further);
    }

    /// The practice's name; null before it was founded.
    public @Nullable String practice() {
        return told.practice;
    }

    public ZoneId zone() {
        return told.zone;
    }

    /// Whether the sheet that is good now was typed back.
    public boolean sheetConfirmed() {
        return told.sheetConfirmed;
    }

    /// When somebody opened the practice with its sheet; null once a newer one was typed back.
    public @Nullable Instant recovered() {
        return told.recovered;
    }

    public List<Member> members() {
        return told.register.members();
    }

    public @Nullable Member member(StaffId id) {
        return told.register.member(id);
    }

    public @Nullable Member signingInAs(String name) {
        return told.register.signingInAs(name);
    }

    boolean owns(StaffId id) {
        var member = member(id);
        return member != null && member.is(Role.OWNER);
    }

    public boolean hasOwner() {
        return members().stream().anyMatch(m -> m.is(Role.OWNER) && m.key() != null);
    }

    public boolean knows(StreamId client) {
        return told.clients.contains(client);
    }

    /// How many clients the practice has: all that an owner who treats nobody may know.
    public int clientCount() {
        return told.clients.size();
    }

    /// Every client of the practice; for programs of the machine that holds it, never for a page.
    public Set<StreamId> clients() {
        return Collections.unmodifiableSet(told.clients);
    }

    /// What this person has to hear of what others did about them lately.
    public List<Notice> notices(StaffId whom, Instant now) {
        return told.notices.told(whom, LocalDate.ofInstant(now, zone()));
    }

    CareRelations care() {
        return told.care;
    }

    /// How this person stands to each client of theirs, and to nobody else's.
    public Map<StreamId, Set<CareRole>> caseload(StaffId staff) {
        return told.care.caseload(staff);
    }

    public Set<CareRole> stands(StaffId staff, StreamId client) {
        return Collections.unmodifiableSet(caseload(staff).getOrDefault(client, Set.of()));
    }
}
