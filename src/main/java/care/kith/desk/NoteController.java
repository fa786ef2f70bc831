package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Decision;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.course.CourseRefusal;
import care.kith.course.Session;
import care.kith.entry.SessionEntry.Appointment;
import care.kith.entry.Stated;
import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import care.kith.page.Words;
import care.kith.people.MayWrite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Keeps a note while it is typed, and signs it. What was typed is never lost: it stays on the page
/// until it stands in the record.
@Controller
class NoteController {

    private static final String VERSION = "Kith-Draft";

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

    @PostMapping("/clients/{client}/sessions/{appointment}/draft")
    ResponseEntity<Void> keep(
            MayWrite leave,
            @PathVariable String appointment,
            @RequestHeader(name = VERSION, required = false) @Nullable String seen,
            @RequestParam MultiValueMap<String, String> sent) {
        var number = SessionsController.number(appointment);
        var kept = workspace.draft(leave, number);
        if (!kept.agreesWith(seen) || (kept.version() == 0 && !hasBegun(leave))) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        var next = kept.next(NoteForm.read(sent));
        workspace.keep(leave, number, next);
        return ResponseEntity.noContent().header(VERSION, String.valueOf(next.version())).build();
    }

    /// Before the course there is no session to write about.
    private boolean hasBegun(MayWrite leave) {
        return pages.look(leave).course().begun() != null;
    }

    @PostMapping("/clients/{client}/sessions/{appointment}/note")
    Object sign(
            MayWrite leave,
            @PathVariable String appointment,
            @RequestParam String token,
            @RequestParam MultiValueMap<String, String> sent) {
        var number = SessionsController.number(appointment);
        var form = NoteForm.read(sent);
        var record = pages.look(leave);
        var session = record.course().sessions().at(number);
        if (session != null && session.note() != null) {
            return conflicting(leave, record, session, form);
        }
        if (!SessionsController.isOpen(record, session, number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var view = workspace.view(record, session);
        var gaps = SignGaps.of(view, record, form);
        if (gaps.askForReason() && form.stated("reason") == null) {
            return workspace
                    .page(leave, record, view, form, workspace.draft(leave, number).version())
                    .with("gaps", gaps)
                    .status(422);
        }
        return write(leave, record, view, form, token);
    }

    private Object write(
            MayWrite leave, ClientRecord record, WorkspaceView view, NoteForm form, String token) {
        var on = on(view, form);
        if (!view.took()) {
            casebook.carry(leave, pages.fold(), state -> attended(state, view, form, on));
        }
        var command =
                new SignNote(
                        view.appointment(),
                        view.point(),
                        on,
                        form,
                        note(record, view, form),
                        riskItem(record, view.point()),
                        view.work());
        return switch (casebook.carry(leave, token(token), pages.fold(), command::decide)) {
            case Done<ClientRecord> _ -> {
                workspace.discard(leave, view.appointment());
                yield SessionsController.leadTo(
                        CoursePlace.SESSIONS.path(leave.client()) + "/" + view.appointment());
            }
            case Declined<ClientRecord>(var state, var why) -> {
                var session = state.course().sessions().at(view.appointment());
                yield session != null && why == CourseRefusal.NOTE_SIGNED
                        ? conflicting(leave, state, session, form)
                        : workspace
                                .page(
                                        leave,
                                        state,
                                        workspace.view(state, session),
                                        form,
                                        workspace.draft(leave, view.appointment()).version())
                                .refused(why.code());
            }
        };
    }

    private static Decision attended(
            ClientRecord state, WorkspaceView view, NoteForm form, LocalDate on) {
        var sessions = state.course().sessions();
        var known = sessions.at(view.appointment());
        if (known != null && known.took() != null) {
            return Together.of(List.of());
        }
        return sessions.record(
                new Appointment(
                        view.appointment(),
                        view.number(),
                        on,
                        view.statedPhase(),
                        Stated.of(Attendance.ATTENDED),
                        minutes(form),
                        null,
                        null));
    }

    /// The note, and at its end what was left open and why it was signed all the same.
    private @Nullable String note(ClientRecord record, WorkspaceView view, NoteForm form) {
        var note = form.note(words);
        var reason = form.stated("reason");
        if (reason == null || !SignGaps.of(view, record, form).askForReason()) {
            return note;
        }
        var last = words.say("desk.sign.signed-though", reason);
        return note == null ? last : note + "\n\n" + last;
    }

    /// A note that stands already: the same form sent twice is the note itself; another is shown
    /// beside it, so that nothing is lost.
    private Object conflicting(
            MayWrite leave, ClientRecord record, Session session, NoteForm form) {
        var signed = session.note() == null ? null : session.note().note();
        var typed = form.note(words);
        if (typed == null || (signed != null && signed.startsWith(typed))) {
            return SessionsController.leadTo(
                    CoursePlace.SESSIONS.path(leave.client()) + "/" + session.appointment());
        }
        return pages.of("desk/conflict", leave, record, CoursePlace.SESSIONS)
                .with("session", session)
                .with("signed", signed == null ? "" : signed)
                .with("typed", typed)
                .status(409);
    }

    private static @Nullable Integer riskItem(ClientRecord record, String point) {
        var row = record.row(point);
        return row == null ? null : record.riskItem(row, "phq9");
    }

    static LocalDate on(WorkspaceView view, NoteForm form) {
        var said = form.stated("on");
        try {
            return view.took() || said == null ? view.on() : LocalDate.parse(said);
        } catch (java.time.DateTimeException _) {
            return view.on();
        }
    }

    private static @Nullable Integer minutes(NoteForm form) {
        var said = form.stated("minutes");
        return said != null && said.matches("\\d{1,3}") && Integer.parseInt(said) <= 600
                ? Integer.valueOf(said)
                : null;
    }

    private static UUID token(String token) {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
