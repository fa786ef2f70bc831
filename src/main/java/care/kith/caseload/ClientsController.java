package care.kith.caseload;

import care.kith.entry.PracticeEntry.Role;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The clients of whoever asks.
@Controller
class ClientsController {

    private final Lists lists;
    private final Words words;

    ClientsController(Lists lists, Words words) {
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/clients")
    Page show(Member who) {
        var day = lists.day();
        var rows =
                lists.of(who).stream()
                        .map(client -> ClientRow.of(client, lists.library(), day, words))
                        .toList();
        return Page.of("caseload/clients")
                .titled(words.say("caseload.clients.title"))
                .at("clients")
                .with("going", rows.stream().filter(row -> row.endedOn() == null).toList())
                .with("ended", rows.stream().filter(row -> row.endedOn() != null).toList())
                .with("therapist", who.is(Role.THERAPIST));
    }
}
