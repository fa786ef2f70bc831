package care.kith.caseload;

import care.kith.entry.PracticeEntry.Role;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of the day.
@Controller
class TodayController {

    private final Lists lists;
    private final Words words;

    TodayController(Lists lists, Words words) {
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/today")
    Page show(Member who) {
        var clients = lists.of(who);
        return Page.of("caseload/today")
                .titled(words.say("caseload.today.title"))
                .at("today")
                .with("today", Today.of(clients, lists.library(), lists.day()))
                .with("clients", clients.size())
                .with("therapist", who.is(Role.THERAPIST));
    }
}
