package care.kith.desk;

import care.kith.entry.ProblemArea;
import care.kith.guide.Agenda;
import care.kith.guide.Agenda.Missing;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tasks that can be ticked in one session: those it asks for, those still open from before,
/// and whatever else its phase and focus know. No task stands in it twice.
public record Checklist(List<AgendaTask> due, List<AgendaTask> open, List<AgendaTask> more) {

    /// What any session may do, whatever the protocol says.
    private static final List<String> ANY = List.of("S05", "S06", "S07", "S08", "S09");

    public Checklist {
        due = List.copyOf(due);
        open = List.copyOf(open);
        more = List.copyOf(more);
    }

    static Checklist of(
            @Nullable Agenda agenda,
            @Nullable Protocol protocol,
            Protocols library,
            int number,
            @Nullable ProblemArea focus) {
        var due = due(agenda, protocol, library, number);
        var taken = new LinkedHashSet<String>();
        due.forEach(task -> taken.add(task.key()));
        var open = new ArrayList<AgendaTask>();
        for (var missing : agenda == null ? List.<Missing>of() : agenda.missing()) {
            if (taken.add(missing.task())) {
                open.add(AgendaTask.of(library, missing.task(), missing.strength()));
            }
        }
        var more = known(library, protocol, number, focus);
        more.removeAll(taken);
        return new Checklist(due, open, AgendaTask.of(library, more));
    }

    /// What the agenda asks of the session that comes next; of another one, what its protocol does.
    private static List<AgendaTask> due(
            @Nullable Agenda agenda, @Nullable Protocol protocol, Protocols library, int number) {
        if (agenda == null) {
            return List.of();
        }
        if (protocol == null || agenda.session() == number) {
            return agenda.due().stream()
                    .map(due -> AgendaTask.of(library, due.task(), due.strength()))
                    .toList();
        }
        return AgendaTask.of(
                library,
                protocol.required(number).stream().map(required -> required.task()).toList());
    }

    /// What this phase also knows, and the tactics of the agreed area.
    private static Set<String> known(
            Protocols library,
            @Nullable Protocol protocol,
            int number,
            @Nullable ProblemArea focus) {
        var keys = new LinkedHashSet<String>();
        var phase = protocol == null ? null : protocol.phaseOf(number);
        if (phase != null) {
            phase.choices().forEach(choice -> keys.addAll(choice.of()));
            keys.addAll(phase.whenNeeded());
            keys.addAll(phase.byTheEnd());
        }
        var area = focus == null ? null : library.area(focus);
        if (area != null) {
            area.tactics().forEach(tactic -> keys.add(tactic.key()));
        }
        keys.addAll(ANY);
        return keys;
    }
}
