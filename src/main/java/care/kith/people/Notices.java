package care.kith.people;

import care.kith.entry.Line;
import care.kith.entry.PracticeEntry.CareBegun;
import care.kith.entry.PracticeEntry.CareEnded;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.StaffId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What each member has to hear of, read from the lines that others wrote about them. Many clients
/// handed over together are one notice.
final class Notices {

    private final Map<StaffId, Set<Notice>> byStaff = new HashMap<>();

    Notices copy() {
        var copy = new Notices();
        byStaff.forEach((staff, theirs) -> copy.byStaff.put(staff, new LinkedHashSet<>(theirs)));
        return copy;
    }

    /// The very first password of somebody is no news to them.
    void remade(Line line, @Nullable Member before) {
        if (before != null && before.key() != null) {
            note(line, before.id(), Notice.Kind.PASSWORD_REMADE, line.by());
        }
    }

    void begun(Line line, CareBegun begun, CareRelations before) {
        for (var therapist : before.therapistsOf(begun.client())) {
            if (!therapist.equals(begun.staff())) {
                switch (begun.role()) {
                    case THERAPIST ->
                            note(line, begun.staff(), Notice.Kind.CLIENTS_CAME, therapist);
                    case SUPERVISOR ->
                            note(line, therapist, Notice.Kind.SUPERVISOR_CAME, begun.staff());
                }
            }
        }
    }

    void ended(Line line, CareEnded ended, CareRelations after) {
        if (ended.role() == CareRole.THERAPIST) {
            for (var therapist : after.therapistsOf(ended.client())) {
                note(line, ended.staff(), Notice.Kind.CLIENTS_LEFT, therapist);
            }
        }
    }

    private void note(Line line, StaffId whom, Notice.Kind kind, StaffId other) {
        if (!line.by().equals(whom) && !line.by().equals(Leaves.IMPORT)) {
            var day = LocalDate.ofInstant(line.received(), line.zone());
            byStaff.computeIfAbsent(whom, _ -> new LinkedHashSet<>())
                    .add(new Notice(kind, line.by(), other, day));
        }
    }

    List<Notice> told(StaffId whom, LocalDate today) {
        return byStaff.getOrDefault(whom, Set.of()).stream()
                .filter(notice -> notice.told(today))
                .toList();
    }
}
