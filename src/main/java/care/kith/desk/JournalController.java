package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.entry.StaffId;
import care.kith.page.Format;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.Leaves;
import care.kith.people.MayRead;
import care.kith.people.Practice;
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
    private final Words words;

    JournalController(Casebook casebook, CoursePage pages, Practice practice, Words words) {
        this.casebook = casebook;
        this.pages = pages;
        this.practice = practice;
        this.words = words;
    }

    @GetMapping
    Page show(MayRead leave, @RequestParam(defaultValue = "1") int page) {
        var lines = casebook.lines(leave);
        return pages.of("desk/journal", leave, pages.fold().over(lines), CoursePlace.RECORD)
                .with("client", leave.client())
                .with(
                        "journal",
                        JournalPage.of(
                                lines, page, this::name, words, new Format(words.language())));
    }

    private String name(StaffId id) {
        if (id.equals(Leaves.IMPORT)) {
            return words.say("record.journal.case-file");
        }
        var member = practice.staff().member(id);
        return member == null ? words.say("record.journal.unknown") : member.name();
    }
}
