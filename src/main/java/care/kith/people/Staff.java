package care.kith.people;

import care.kith.entry.CourseEntry;
import care.kith.entry.EndingEntry;
import care.kith.entry.IntakeEntry;
import care.kith.entry.InventoryEntry;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry;
import care.kith.entry.PracticeEntry;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.SafetyEntry;
import care.kith.entry.SessionEntry;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.UnderstandingEntry;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who works here and who looks after whom, as the practice's own stream tells it.
///
/// Never changed once made: folding further lines gives another one.
public final class Staff {

    static final Staff NOBODY = new Staff();

    private @Nullable String practice;
    private ZoneId zone = ZoneId.of("UTC");
    private boolean sheetConfirmed;
    private final Map<StaffId, Member> members;
    private final Map<String, StaffId> signInNames;
    private final Set<StreamId> clients;
    private final Map<StaffId, Map<StreamId, Set<CareRole>>> care;

    private Staff() {
        members = new LinkedHashMap<>();
        signInNames = new HashMap<>();
        clients = new HashSet<>();
        care = new HashMap<>();
    }

    private Staff(Staff before) {
        practice = before.practice;
        zone = before.zone;
        sheetConfirmed = before.sheetConfirmed;
        members = new LinkedHashMap<>(before.members);
        signInNames = new HashMap<>(before.signInNames);
        clients = new HashSet<>(before.clients);
        care = new HashMap<>();
        before.care.forEach((staff, theirs) -> care.put(staff, new HashMap<>(theirs)));
    }

    Staff after(Collection<Line> lines) {
        var next = new Staff(this);
        lines.forEach(line -> next.take(line));
        return next;
    }

    private void take(Line line) {
        switch (line.entry()) {
            case PracticeEntry entry -> take(entry);
            case IntakeEntry _,
                    CourseEntry _,
                    InventoryEntry _,
                    UnderstandingEntry _,
                    MeasureEntry _,
                    SafetyEntry _,
                    SessionEntry _,
                    EndingEntry _ ->
                    throw new IllegalStateException("a client's entry in the practice's stream");
        }
    }

    private void take(PracticeEntry entry) {
        switch (entry) {
            case PracticeEntry.PracticeFounded(var name, var where) -> {
                practice = name;
                zone = ZoneId.of(where);
            }
            case PracticeEntry.StaffJoined(var id, var name, var roles, var level, var reference) ->
                    members.put(id, new Member(id, name, roles, level, reference, null));
            case PracticeEntry.SignInSet(var id, var name, var hash) -> {
                signInNames.values().remove(id);
                signInNames.put(plain(name), id);
                members.computeIfPresent(
                        id, (_, member) -> member.with(new Member.SignInKey(name, hash)));
            }
            case PracticeEntry.ClientRegistered(var client) -> clients.add(client);
            case PracticeEntry.CareBegun(var client, var id, var role) ->
                    care.computeIfAbsent(id, _ -> new HashMap<>())
                            .merge(client, EnumSet.of(role), Staff::both);
            case PracticeEntry.CareEnded(var client, var id, var role) ->
                    care.computeIfAbsent(id, _ -> new HashMap<>())
                            .computeIfPresent(client, (_, roles) -> without(roles, role));
            case PracticeEntry.RecoverySheetConfirmed _ -> sheetConfirmed = true;
        }
    }

    private static Set<CareRole> both(Set<CareRole> some, Set<CareRole> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    private static @Nullable Set<CareRole> without(Set<CareRole> roles, CareRole ended) {
        var left = EnumSet.copyOf(roles);
        left.remove(ended);
        return left.isEmpty() ? null : left;
    }

    /// Sign-in names are compared without regard to case and surrounding blanks.
    static String plain(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    /// The practice's name; null before it was founded.
    public @Nullable String practice() {
        return practice;
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean sheetConfirmed() {
        return sheetConfirmed;
    }

    public List<Member> members() {
        return List.copyOf(members.values());
    }

    public @Nullable Member member(StaffId id) {
        return members.get(id);
    }

    public @Nullable Member signingInAs(String name) {
        var id = signInNames.get(plain(name));
        return id == null ? null : members.get(id);
    }

    public boolean hasOwner() {
        return members.values().stream().anyMatch(m -> m.is(Role.OWNER) && m.key() != null);
    }

    public boolean knows(StreamId client) {
        return clients.contains(client);
    }

    /// How many clients the practice has: all that an owner who treats nobody may know.
    public int clientCount() {
        return clients.size();
    }

    /// Every client of the practice; for programs of the machine that holds it, never for a page.
    public Set<StreamId> clients() {
        return Collections.unmodifiableSet(clients);
    }

    /// How this person stands to each client of theirs, and to nobody else's.
    public Map<StreamId, Set<CareRole>> caseload(StaffId staff) {
        return Collections.unmodifiableMap(care.getOrDefault(staff, Map.of()));
    }

    public Set<CareRole> stands(StaffId staff, StreamId client) {
        return Collections.unmodifiableSet(caseload(staff).getOrDefault(client, Set.of()));
    }
}
