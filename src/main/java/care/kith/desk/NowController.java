package care.kith.desk;

import care.kith.guide.Guide;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import care.kith.protocol.Protocols;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows what matters now in one course.
@Controller
class NowController {

    private final CoursePage pages;
    private final Protocols library;
    private final Words words;

    NowController(CoursePage pages, Protocols library, Words words) {
        this.pages = pages;
        this.library = library;
        this.words = words;
    }

    @GetMapping("/clients/{client}")
    Page show(MayRead leave) {
        var record = pages.look(leave);
        var agenda = Guide.agenda(library, record, pages.today());
        return pages.of("desk/now", leave, record, CoursePlace.NOW)
                .with("now", NowView.of(record, agenda, pages.protocol(record), library, words))
                .with("writes", leave instanceof MayWrite);
    }

    /// Every other place of a course has its name at the end of its address; so may this one.
    @GetMapping("/clients/{client}/now")
    ResponseEntity<Void> named(MayRead leave) {
        return SeeOther.to(CoursePlace.NOW.path(leave.client()));
    }
}
