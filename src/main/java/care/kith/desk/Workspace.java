package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.course.Session;
import care.kith.guide.ClientRecord;
import care.kith.guide.Guide;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayWrite;
import care.kith.protocol.Protocols;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays a session's desk out, with whatever was already typed on it.
@Component
class Workspace {

    private final Casebook casebook;
    private final CoursePage pages;
    private final Protocols library;
    private final Words words;

    Workspace(Casebook casebook, CoursePage pages, Protocols library, Words words) {
        this.casebook = casebook;
        this.pages = pages;
        this.library = library;
        this.words = words;
    }

    /// The desk as it was left.
    Page page(MayWrite leave, ClientRecord record, @Nullable Session session) {
        var view = view(record, session);
        return page(leave, record, view, draft(leave, view.slot().appointment()).form());
    }

    /// The desk with what has just been typed, which may be newer than the draft.
    Page page(MayWrite leave, ClientRecord record, WorkspaceView view, NoteForm typed) {
        return pages.of("desk/workspace", leave, record, CoursePlace.SESSIONS)
                .with("view", view)
                .with("form", typed)
                .with("version", draft(leave, view.slot().appointment()).version())
                .with("token", pages.token().toString());
    }

    WorkspaceView view(ClientRecord record, @Nullable Session session) {
        return WorkspaceView.of(
                record,
                session,
                Guide.agenda(library, record, pages.today()),
                pages.protocol(record),
                library,
                pages.today(),
                words);
    }

    Draft draft(MayWrite leave, int appointment) {
        return Draft.read(casebook.draft(leave, form(appointment)).orElse(null));
    }

    void keep(MayWrite leave, int appointment, Draft draft) {
        casebook.saveDraft(leave, form(appointment), draft.write());
    }

    void discard(MayWrite leave, int appointment) {
        casebook.discardDraft(leave, form(appointment));
    }

    private static String form(int appointment) {
        return "session-" + appointment;
    }
}
