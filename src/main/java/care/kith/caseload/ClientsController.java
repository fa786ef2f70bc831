package care.kith.caseload;

import care.kith.entry.PracticeEntry.Role;
import care.kith.measure.Instruments;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.Member;
import care.kith.people.Practice;
import care.kith.protocol.Protocols;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The clients of whoever asks.
@Controller
class ClientsController {

    private final Caseload caseload;
    private final TodayLibrary library;
    private final Practice practice;
    private final InstantSource clock;
    private final Words words;

    ClientsController(
            Caseload caseload,
            Protocols protocols,
            Instruments instruments,
            Practice practice,
            InstantSource clock,
            Words words) {
        this.caseload = caseload;
        this.library = new TodayLibrary(protocols, instruments);
        this.practice = practice;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/clients")
    Page show(Member who) {
        var day = LocalDate.ofInstant(clock.instant(), practice.staff().zone());
        var rows =
                caseload.of(who).stream()
                        .map(client -> ClientRow.of(client, library, day, words))
                        .toList();
        return Page.of("caseload/clients")
                .titled(words.say("caseload.clients.title"))
                .at("clients")
                .with("going", rows.stream().filter(row -> row.endedOn() == null).toList())
                .with("ended", rows.stream().filter(row -> row.endedOn() != null).toList())
                .with("therapist", who.is(Role.THERAPIST));
    }
}
