package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.course.Course;
import care.kith.entry.StaffId;
import care.kith.entry.UnderstandingEntry.Goal;
import care.kith.measure.Instrument;
import care.kith.measure.Instruments;
import care.kith.page.Format;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.Leaves;
import care.kith.people.MayRead;
import care.kith.people.Practice;
import care.kith.protocol.Protocols;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The record itself: every line that was ever written about this client.
@Controller
@RequestMapping("/clients/{client}/record")
class JournalController {

    private final Casebook casebook;
    private final CoursePage pages;
    private final Practice practice;
    private final Protocols protocols;
    private final Instruments instruments;
    private final Words words;

    JournalController(
            Casebook casebook,
            CoursePage pages,
            Practice practice,
            Protocols protocols,
            Instruments instruments,
            Words words) {
        this.casebook = casebook;
        this.pages = pages;
        this.practice = practice;
        this.protocols = protocols;
        this.instruments = instruments;
        this.words = words;
    }

    @GetMapping
    Page show(MayRead leave, @RequestParam(defaultValue = "1") int page) {
        var lines = casebook.lines(leave);
        var record = pages.fold().over(lines);
        var body =
                new JournalBody(
                        words,
                        new Format(words.language()),
                        (field, code) -> named(record.course(), field, code));
        return pages.of("desk/journal", leave, record, CoursePlace.RECORD)
                .with("journal", JournalPage.of(lines, page, this::name, body));
    }

    /// What a code of the record stands for; everything else stands for itself.
    private String named(Course course, String field, String code) {
        return switch (field) {
            case "person_id", "people", "with_person" -> course.inventory().nameOf(code);
            case "instrument", "instruments" ->
                    instruments.find(code).map(Instrument::id).orElse(code);
            case "point" -> ContactName.said(code, words);
            case "tasks_done" -> {
                var title = protocols.title(code);
                yield title == null ? code : code + " " + title;
            }
            case "goal_id", "goals_met" ->
                    course.understanding().goals().stream()
                            .filter(goal -> goal.id().equals(code))
                            .map(Goal::text)
                            .findFirst()
                            .orElse(code);
            default -> code;
        };
    }

    private String name(StaffId id) {
        if (id.equals(Leaves.IMPORT)) {
            return words.say("record.journal.case-file");
        }
        var member = practice.staff().member(id);
        return member == null ? words.say("record.journal.unknown") : member.name();
    }
}
