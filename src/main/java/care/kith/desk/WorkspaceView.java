package care.kith.desk;

import care.kith.course.Session;
import care.kith.course.Sessions;
import care.kith.entry.ProblemArea;
import care.kith.guide.Agenda;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The desk on which one session is written down: its agenda, its note, and what came in.
public record WorkspaceView(
        SessionSlot slot,
        Checklist checklist,
        List<Instrument> measures,
        CameIn cameIn,
        @Nullable OpenWork work,
        boolean askAboutViolence,
        Words words) {

    public WorkspaceView {
        measures = List.copyOf(measures);
    }

    static WorkspaceView of(
            ClientRecord record,
            @Nullable Session session,
            @Nullable Agenda agenda,
            @Nullable Protocol protocol,
            Protocols library,
            LocalDate today,
            Words words) {
        var course = record.course();
        var slot = SessionSlot.of(course.sessions(), session, protocol, today);
        var focus = course.understanding().focus();
        var work = OpenWork.of(course.sessions());
        return new WorkspaceView(
                slot,
                Checklist.of(agenda, protocol, library, slot.number(), focus),
                protocol == null
                        ? List.of()
                        : NextSession.measures(record, slot.number(), protocol),
                CameIn.of(record, lastHeld(course.sessions(), slot.number()), slot.point(), words),
                work.isEmpty() ? null : work.getLast(),
                focus == ProblemArea.ROLE_DISPUTE && !SignNote.violenceAsked(record),
                words);
    }

    private static @Nullable LocalDate lastHeld(Sessions sessions, int number) {
        return sessions.attended().stream()
                .filter(held -> held.number() != null && held.number() < number)
                .map(Session::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
