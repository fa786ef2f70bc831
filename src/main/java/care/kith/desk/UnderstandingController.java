package care.kith.desk;

import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayRead;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What client and therapist have understood and agreed.
@Controller
@RequestMapping("/clients/{client}/understanding")
class UnderstandingController {

    private final CoursePage pages;
    private final Words words;

    UnderstandingController(CoursePage pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    Page show(MayRead leave) {
        var record = pages.look(leave);
        return pages.of("desk/understanding", leave, record, CoursePlace.UNDERSTANDING)
                .with("understanding", UnderstandingPage.of(record.course(), words));
    }
}
