package care.kith.people;

import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who looks after which client, and how. A relation that has ended leaves nothing behind here.
final class CareRelations {

    private final Map<StaffId, Map<StreamId, Set<CareRole>>> byStaff = new HashMap<>();

    CareRelations copy() {
        var copy = new CareRelations();
        byStaff.forEach((staff, theirs) -> copy.byStaff.put(staff, new HashMap<>(theirs)));
        return copy;
    }

    void begin(StaffId staff, StreamId client, CareRole role) {
        byStaff.computeIfAbsent(staff, _ -> new HashMap<>())
                .merge(client, EnumSet.of(role), CareRelations::both);
    }

    void end(StaffId staff, StreamId client, CareRole role) {
        byStaff.computeIfAbsent(staff, _ -> new HashMap<>())
                .computeIfPresent(
                        client,
                        (_, roles) -> {
                            var left = new HashSet<>(roles);
                            left.remove(role);
                            return left.isEmpty() ? null : left;
                        });
    }

    private static Set<CareRole> both(Set<CareRole> some, Set<CareRole> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    /// How this person stands to each client of theirs, and to nobody else's.
    Map<StreamId, Set<CareRole>> caseload(StaffId staff) {
        return Collections.unmodifiableMap(byStaff.getOrDefault(staff, Map.of()));
    }

    /// The clients to whom this person stands so.
    Set<StreamId> clients(StaffId staff, CareRole role) {
        return caseload(staff).entrySet().stream()
                .filter(client -> client.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Who treats this client.
    Set<StaffId> therapistsOf(StreamId client) {
        return byStaff.keySet().stream()
                .filter(staff ->
                        caseload(staff).getOrDefault(client, Set.of()).contains(CareRole.THERAPIST))
                .collect(Collectors.toSet());
    }

    /// Who supervises at least one of the clients whom this person treats.
    Set<StaffId> supervisorsOf(StaffId therapist) {
        var treated = clients(therapist, CareRole.THERAPIST);
        return byStaff.keySet().stream()
                .filter(staff ->
                        !Collections.disjoint(clients(staff, CareRole.SUPERVISOR), treated))
                .collect(Collectors.toSet());
    }
}
