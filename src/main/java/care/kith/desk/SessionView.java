package care.kith.desk;

import care.kith.course.Inventory;
import care.kith.course.Session;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.Technique;
import care.kith.entry.Words.Phase;
import care.kith.guide.Agenda.Strength;
import care.kith.guide.ClientRecord;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One appointment as it stands in the record: what became of it, its note, and all that hangs on
/// it.
public record SessionView(
        Session session,
        @Nullable Phase phase,
        String attendance,
        List<String> note,
        List<AgendaTask> tasks,
        List<RiskEnquiry> risks,
        List<String> guests,
        Inventory inventory) {

    public SessionView {
        note = List.copyOf(note);
        tasks = List.copyOf(tasks);
        risks = List.copyOf(risks);
        guests = List.copyOf(guests);
    }

    static SessionView of(
            ClientRecord record, Session session, @Nullable Protocol protocol, Protocols library) {
        var inventory = record.course().inventory();
        var took = session.took();
        var note = session.note();
        var others = took == null ? null : took.othersPresent();
        return new SessionView(
                session,
                SessionRow.phase(session, protocol),
                SessionRow.attendance(session),
                note == null || note.note() == null
                        ? List.of()
                        : List.of(note.note().strip().split("\\R\\s*\\R")),
                session.tasks().stream()
                        .map(key -> AgendaTask.of(library, key, Strength.HINT))
                        .toList(),
                record.risk().enquiries().stream()
                        .filter(enquired -> enquired.point().equals(session.point()))
                        .map(enquired -> enquired.enquiry())
                        .toList(),
                others == null ? List.of() : others.stream().map(inventory::nameOf).toList(),
                inventory);
    }

    public String technique(Technique technique) {
        return SessionRow.technique(technique);
    }

    /// Who speaks in a dialogue: the client is named by the words of the screen.
    public @Nullable String speaker(@Nullable String id) {
        return id == null || isClient(id) ? null : inventory.nameOf(id);
    }

    public boolean isClient(@Nullable String id) {
        return "client".equals(id) || "self".equals(id);
    }
}
