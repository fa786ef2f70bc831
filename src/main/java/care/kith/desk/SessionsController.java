package care.kith.desk;

import care.kith.course.Session;
import care.kith.guide.ClientRecord;
import care.kith.page.Kept;
import care.kith.page.Page;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import care.kith.protocol.Protocols;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows the sessions of a course, each as it stands in the record, or on the desk where its note
/// is still to be written.
@Controller
class SessionsController {

    private final CoursePage pages;
    private final Protocols library;
    private final Workspace workspace;

    SessionsController(CoursePage pages, Protocols library, Workspace workspace) {
        this.pages = pages;
        this.library = library;
        this.workspace = workspace;
    }

    @GetMapping("/clients/{client}/sessions")
    Page list(MayRead leave) {
        var record = pages.look(leave);
        var rows = SessionRow.of(record.course().sessions().all(), pages.protocol(record));
        return pages.of("desk/sessions", leave, record, CoursePlace.SESSIONS)
                .with("rows", rows.stream().filter(row -> row.kept() != Kept.PLANNED).toList())
                .with("planned", planned(rows))
                .with("writes", leave instanceof MayWrite);
    }

    /// What is arranged, the nearest first.
    private static List<SessionRow> planned(List<SessionRow> rows) {
        return rows.stream().filter(row -> row.kept() == Kept.PLANNED).toList().reversed();
    }

    /// Leads to the session that waits for its note, or else to the one that comes next.
    @GetMapping("/clients/{client}/sessions/next")
    ResponseEntity<Void> next(MayWrite leave) {
        var sessions = pages.look(leave).course().sessions();
        var today = pages.today();
        var waiting =
                sessions.all().stream()
                        .filter(session -> session.note() == null)
                        .filter(session -> session.took() == null || session.attended())
                        .filter(session ->
                                session.took() != null || !session.date().isBefore(today))
                        .min(Comparator.comparing(Session::date))
                        .map(Session::appointment)
                        .orElseGet(sessions::nextAppointment);
        return leadTo(CoursePlace.SESSIONS.path(leave.client()) + "/" + waiting);
    }

    @GetMapping("/clients/{client}/sessions/{appointment}")
    Object show(MayRead leave, @PathVariable String appointment) {
        var record = pages.look(leave);
        var session = record.course().sessions().at(number(appointment));
        var open = isOpen(record, session, number(appointment));
        if (leave instanceof MayWrite write && open) {
            return workspace.page(write, record, session);
        }
        if (session != null) {
            return page(leave, record, session);
        }
        if (open) {
            return leadTo(CoursePlace.SESSIONS.path(leave.client()));
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Page page(MayRead leave, ClientRecord record, Session session) {
        var point = session.point();
        var risks =
                record.risk().enquiries().stream()
                        .filter(enquired -> enquired.point().equals(point))
                        .map(enquired -> enquired.enquiry())
                        .toList();
        return pages.of("desk/session", leave, record, CoursePlace.SESSIONS)
                .with(
                        "view",
                        SessionView.of(
                                session,
                                pages.protocol(record),
                                library,
                                record.course().inventory(),
                                risks));
    }

    /// Whether a note can still be written for this appointment.
    static boolean isOpen(
            ClientRecord record,
            @org.jspecify.annotations.Nullable Session session,
            int appointment) {
        return session == null
                ? appointment == record.course().sessions().nextAppointment()
                : session.note() == null && (session.took() == null || session.attended());
    }

    /// An address that names no number names nothing.
    static int number(String appointment) {
        if (!appointment.matches("\\d{1,4}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Integer.parseInt(appointment);
    }

    static ResponseEntity<Void> leadTo(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
