package care.kith.desk;

import care.kith.course.Session;
import care.kith.entry.ProblemArea;
import care.kith.entry.Stated;
import care.kith.entry.Words.Phase;
import care.kith.guide.Agenda;
import care.kith.guide.Agenda.Missing;
import care.kith.guide.Agenda.Strength;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The desk on which one session is written down: its agenda, its note, and what came in.
///
/// `took` says that the attendance is already on record; `on` is never a day to come.
public record WorkspaceView(
        int appointment,
        int number,
        LocalDate on,
        @Nullable Phase phase,
        @Nullable Integer minutes,
        boolean took,
        int left,
        List<AgendaTask> due,
        List<AgendaTask> open,
        List<AgendaTask> more,
        List<Instrument> measures,
        CameIn cameIn,
        @Nullable OpenWork work,
        boolean askAboutViolence,
        Words words) {

    public WorkspaceView {
        due = List.copyOf(due);
        open = List.copyOf(open);
        more = List.copyOf(more);
        measures = List.copyOf(measures);
    }

    /// The name of this contact in the rows of scores.
    public String point() {
        return "S" + number;
    }

    @Nullable Stated<Phase> statedPhase() {
        return phase == null ? null : Stated.of(phase);
    }

    static WorkspaceView of(
            ClientRecord record,
            @Nullable Session session,
            @Nullable Agenda agenda,
            @Nullable Protocol protocol,
            Protocols library,
            LocalDate today,
            Words words) {
        var sessions = record.course().sessions();
        var held = session == null ? null : session.took();
        var numbered = session == null ? null : session.number();
        int number = numbered == null ? sessions.lastNumber() + 1 : numbered;
        var due = due(agenda, protocol, number);
        var missing = agenda == null ? List.<Missing>of() : agenda.missing();
        var taken = new LinkedHashSet<String>();
        due.forEach(task -> taken.add(task.task()));
        missing.forEach(task -> taken.add(task.task()));
        var work = OpenWork.of(sessions);
        var focus = record.course().understanding().focus();
        var minutes = protocol == null ? null : Integer.valueOf(protocol.minutes().from());
        return new WorkspaceView(
                session == null ? sessions.nextAppointment() : session.appointment(),
                number,
                session == null || session.date().isAfter(today) ? today : session.date(),
                phase(session, protocol, number),
                held != null && held.minutes() != null ? held.minutes() : minutes,
                held != null,
                protocol == null ? 0 : protocol.leftAt(number),
                due.stream()
                        .map(task -> AgendaTask.of(library, task.task(), task.strength()))
                        .toList(),
                missing.stream()
                        .filter(task -> due.stream().noneMatch(d -> d.task().equals(task.task())))
                        .map(task -> AgendaTask.of(library, task.task(), task.strength()))
                        .toList(),
                more(library, protocol, number, focus, taken),
                protocol == null ? List.of() : NowView.measures(record, number, protocol),
                CameIn.of(
                        record.course(),
                        record.scores(),
                        lastHeld(record, number),
                        "S" + number,
                        words),
                work.isEmpty() ? null : work.getLast(),
                focus == ProblemArea.ROLE_DISPUTE && !SignNote.violenceAsked(record),
                words);
    }

    /// What the agenda asks of the session that comes next; of another one, what its protocol does.
    private static List<Agenda.Due> due(
            @Nullable Agenda agenda, @Nullable Protocol protocol, int number) {
        if (agenda == null || protocol == null || agenda.session() == number) {
            return agenda == null ? List.of() : agenda.due();
        }
        return protocol.required(number).stream()
                .map(required -> new Agenda.Due(required.task(), Strength.HINT))
                .toList();
    }

    private static @Nullable Phase phase(
            @Nullable Session session, @Nullable Protocol protocol, int number) {
        if (session != null && session.phase() != null) {
            return session.phase();
        }
        var planned = protocol == null ? null : protocol.phaseOf(number);
        return planned == null ? null : planned.phase();
    }

    /// What this phase also knows, and the tactics of the agreed area.
    private static List<AgendaTask> more(
            Protocols library,
            @Nullable Protocol protocol,
            int number,
            @Nullable ProblemArea focus,
            LinkedHashSet<String> taken) {
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
        keys.addAll(List.of("S05", "S06", "S07", "S08", "S09"));
        keys.removeAll(taken);
        var more = new ArrayList<AgendaTask>();
        keys.forEach(key -> more.add(AgendaTask.of(library, key, Strength.HINT)));
        return more;
    }

    private static @Nullable LocalDate lastHeld(ClientRecord record, int number) {
        return record.course().sessions().attended().stream()
                .filter(held -> held.number() != null && held.number() < number)
                .map(Session::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
