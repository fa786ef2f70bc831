package care.kith.desk;

import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.measure.Instruments;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import care.kith.protocol.Protocol;
import org.jspecify.annotations.Nullable;
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
        var protocol = pages.protocol(record);
        var usual =
                instruments.all().stream().filter(one -> isUsual(one, record, protocol)).toList();
        return pages.of("desk/measures", leave, record, CoursePlace.MEASURES)
                .with("measures", MeasureView.of(record, protocol, words))
                .with("usual", usual)
                .with(
                        "others",
                        instruments.all().stream().filter(one -> !usual.contains(one)).toList())
                .with("writes", leave instanceof MayWrite);
    }

    /// What the protocol plans or the record holds already is asked for first.
    private static boolean isUsual(
            Instrument one, ClientRecord record, @Nullable Protocol protocol) {
        var name = one.shortName();
        return protocol == null
                || protocol.measures().stream()
                        .anyMatch(planned -> planned.instrument().equals(name))
                || record.scores().rows().stream().anyMatch(row -> row.of(name).isPresent());
    }
}
