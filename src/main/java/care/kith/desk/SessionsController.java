package care.kith.desk;

import care.kith.page.Kept;
import care.kith.page.Page;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import care.kith.protocol.Protocols;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// Shows the sessions of a course, each as it stands in the record, or on the desk where its note
/// is still to be written.
@Controller
@RequestMapping("/clients/{client}/sessions")
class SessionsController {

    private final CoursePage pages;
    private final Protocols library;
    private final Workspace workspace;

    SessionsController(CoursePage pages, Protocols library, Workspace workspace) {
        this.pages = pages;
        this.library = library;
        this.workspace = workspace;
    }

    @GetMapping
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
    @GetMapping("/next")
    ResponseEntity<Void> next(MayWrite leave) {
        var sessions = pages.look(leave).course().sessions();
        var next = OpenSessions.next(sessions, pages.today());
        return SeeOther.to(CoursePlace.SESSIONS.path(leave.client()) + "/" + next);
    }

    @GetMapping("/{appointment}")
    Object show(MayRead leave, @PathVariable String appointment) {
        var number = OpenSessions.number(appointment);
        var record = pages.look(leave);
        var sessions = record.course().sessions();
        var session = sessions.at(number);
        var open = OpenSessions.isOpen(sessions, number);
        if (leave instanceof MayWrite write && open) {
            return workspace.page(write, record, session);
        }
        if (session != null) {
            return pages.of("desk/session", leave, record, CoursePlace.SESSIONS)
                    .with("view", SessionView.of(record, session, pages.protocol(record), library));
        }
        if (open) {
            return SeeOther.to(CoursePlace.SESSIONS.path(leave.client()));
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
