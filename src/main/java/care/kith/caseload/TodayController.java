package care.kith.caseload;

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

/// The first page of the day. The day is the one that it is where the practice is.
@Controller
class TodayController {

    private final Caseload caseload;
    private final TodayLibrary library;
    private final Practice practice;
    private final InstantSource clock;
    private final Words words;

    TodayController(
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

    @GetMapping("/today")
    Page show(Member who) {
        var day = LocalDate.ofInstant(clock.instant(), practice.staff().zone());
        var clients = caseload.of(who);
        return Page.of("caseload/today")
                .titled(words.say("caseload.today.title"))
                .at("today")
                .with("today", Today.of(clients, library, day))
                .with("clients", clients.size())
                .with("therapist", who.is(care.kith.entry.PracticeEntry.Role.THERAPIST));
    }
}
