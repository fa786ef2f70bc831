package care.kith.desk;

import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayRead;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How a course ends, and what is seen of it afterwards.
@Controller
@RequestMapping("/clients/{client}/ending")
class EndingController {

    private final CoursePage pages;
    private final Words words;

    EndingController(CoursePage pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    Page show(MayRead leave) {
        var record = pages.look(leave);
        return pages.of("desk/ending", leave, record, CoursePlace.ENDING)
                .with("ending", EndingPage.of(record.course(), words));
    }
}
