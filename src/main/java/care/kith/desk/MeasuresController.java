package care.kith.desk;

import care.kith.measure.Instruments;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows every measure of a course: in words, as a chart, and item by item.
@Controller
class MeasuresController {

    private final CoursePage pages;
    private final Instruments instruments;
    private final Words words;

    MeasuresController(CoursePage pages, Instruments instruments, Words words) {
        this.pages = pages;
        this.instruments = instruments;
        this.words = words;
    }

    @GetMapping("/clients/{client}/measures")
    Page show(MayRead leave) {
        var record = pages.look(leave);
        return pages.of("desk/measures", leave, record, CoursePlace.MEASURES)
                .with("measures", MeasureView.of(record, pages.protocol(record), words))
                .with("instruments", instruments.all())
                .with("writes", leave instanceof MayWrite);
    }
}
