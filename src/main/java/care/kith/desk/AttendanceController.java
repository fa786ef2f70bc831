package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import care.kith.people.MayWrite;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Records what became of an appointment that somebody did not come to, or began one they came to.
@Controller
class AttendanceController {

    private final Casebook casebook;
    private final CoursePage pages;
    private final Workspace workspace;

    AttendanceController(Casebook casebook, CoursePage pages, Workspace workspace) {
        this.casebook = casebook;
        this.pages = pages;
        this.workspace = workspace;
    }

    @PostMapping("/clients/{client}/sessions/{appointment}/attendance")
    Object record(
            MayWrite leave,
            @PathVariable String appointment,
            @RequestParam UUID token,
            @RequestParam Attendance attendance,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String contact) {
        var number = OpenSessions.number(appointment);
        var record = pages.look(leave);
        var sessions = record.course().sessions();
        if (!OpenSessions.isOpen(sessions, number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var slot = workspace.view(record, sessions.at(number)).slot();
        var said = contact == null || contact.isBlank() ? null : contact.strip();
        var took = new RecordAttendance(slot, on == null ? slot.on() : on, attendance, null, said);
        return switch (casebook.carry(leave, token, pages.fold(), took::decide)) {
            case Done<ClientRecord> _ -> SeeOther.to(CoursePlace.SESSIONS.path(leave.client()));
            case Declined<ClientRecord>(var state, var why) ->
                    workspace
                            .page(leave, state, state.course().sessions().at(number))
                            .refused(why.code());
        };
    }
}
