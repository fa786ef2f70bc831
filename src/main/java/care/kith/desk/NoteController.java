package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.course.CourseRefusal;
import care.kith.course.Session;
import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import care.kith.page.Words;
import care.kith.people.MayWrite;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Signs the note of a session. What was typed is never lost: it stays on the page until it stands
/// in the record.
@Controller
class NoteController {

    private final Casebook casebook;
    private final CoursePage pages;
    private final Workspace workspace;
    private final Words words;

    NoteController(Casebook casebook, CoursePage pages, Workspace workspace, Words words) {
        this.casebook = casebook;
        this.pages = pages;
        this.workspace = workspace;
        this.words = words;
    }

    @PostMapping("/clients/{client}/sessions/{appointment}/note")
    Object sign(
            MayWrite leave,
            @PathVariable String appointment,
            @RequestParam UUID token,
            @RequestParam MultiValueMap<String, String> sent) {
        var number = OpenSessions.number(appointment);
        var form = NoteForm.read(sent);
        var record = pages.look(leave);
        var sessions = record.course().sessions();
        var session = sessions.at(number);
        if (session != null && session.note() != null) {
            return conflicting(leave, record, session, form);
        }
        if (!OpenSessions.isOpen(sessions, number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var view = workspace.view(record, session);
        var gaps = SignGaps.of(view, record, form);
        if (gaps.askForReason() && form.stated("reason") == null) {
            return workspace.page(leave, record, view, form).with("gaps", gaps).status(422);
        }
        return write(leave, record, view, gaps, form, token);
    }

    private Object write(
            MayWrite leave,
            ClientRecord record,
            WorkspaceView view,
            SignGaps gaps,
            NoteForm form,
            UUID token) {
        var slot = view.slot();
        var command = SignNote.of(record, view, gaps, form);
        if (!slot.took()) {
            var came = Attendance.ATTENDED;
            var took = new RecordAttendance(slot, command.on(), came, form.minutes(), null);
            casebook.carry(leave, pages.fold(), took::decideOnce);
        }
        return switch (casebook.carry(leave, token, pages.fold(), command::decide)) {
            case Done<ClientRecord> _ -> {
                workspace.discard(leave, slot.appointment());
                yield seeSigned(leave, slot.appointment());
            }
            case Declined<ClientRecord>(var state, var why) -> {
                var session = state.course().sessions().at(slot.appointment());
                yield session != null && why == CourseRefusal.NOTE_SIGNED
                        ? conflicting(leave, state, session, form)
                        : workspace
                                .page(leave, state, workspace.view(state, session), form)
                                .refused(why.code());
            }
        };
    }

    /// A note that stands already: the same form sent twice is the note itself; another is shown
    /// beside it, so that nothing is lost.
    private Object conflicting(
            MayWrite leave, ClientRecord record, Session session, NoteForm form) {
        var signed = session.note() == null ? null : session.note().note();
        var typed = form.note(words);
        if (typed == null || (signed != null && signed.startsWith(typed))) {
            return seeSigned(leave, session.appointment());
        }
        return pages.of("desk/conflict", leave, record, CoursePlace.SESSIONS)
                .with("session", session)
                .with("signed", signed == null ? "" : signed)
                .with("typed", typed)
                .status(409);
    }

    private static ResponseEntity<Void> seeSigned(MayWrite leave, int appointment) {
        return SeeOther.to(CoursePlace.SESSIONS.path(leave.client()) + "/" + appointment);
    }
}
