package care.kith.desk;

import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayRead;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What happened in a client's life, beside how they were.
@Controller
@RequestMapping("/clients/{client}/timeline")
class TimelineController {

    private final CoursePage pages;
    private final Words words;

    TimelineController(CoursePage pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    /// `whole` asks for every year, however long ago.
    @GetMapping
    Page show(MayRead leave, @RequestParam(defaultValue = "false") boolean whole) {
        var record = pages.look(leave);
        var timeline = TimelinePage.of(record.course(), pages.protocol(record), whole, words);
        return pages.of("desk/timeline", leave, record, CoursePlace.TIMELINE)
                .with("timeline", timeline);
    }
}
