package care.kith.desk;

import care.kith.people.MayWrite;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps a note while it is typed, and says so when another page has kept a later one.
@Controller
class DraftController {

    private static final String VERSION = "Kith-Draft";

    private final CoursePage pages;
    private final Workspace workspace;

    DraftController(CoursePage pages, Workspace workspace) {
        this.pages = pages;
        this.workspace = workspace;
    }

    @PostMapping("/clients/{client}/sessions/{appointment}/draft")
    ResponseEntity<Void> keep(
            MayWrite leave,
            @PathVariable String appointment,
            @RequestHeader(name = VERSION, required = false) @Nullable String seen,
            @RequestParam MultiValueMap<String, String> sent) {
        var number = OpenSessions.number(appointment);
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
}
