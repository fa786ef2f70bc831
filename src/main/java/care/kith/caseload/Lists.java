package care.kith.caseload;

import care.kith.caseload.Caseload.Client;
import care.kith.measure.Instruments;
import care.kith.people.Member;
import care.kith.people.Practice;
import care.kith.protocol.Protocols;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What every list begins with: the clients of whoever asks, and the day that it is where the
/// practice is.
@Component
class Lists {

    private final Caseload caseload;
    private final TodayLibrary library;
    private final Practice practice;
    private final InstantSource clock;

    Lists(
            Caseload caseload,
            Protocols protocols,
            Instruments instruments,
            Practice practice,
            InstantSource clock) {
        this.caseload = caseload;
        this.library = new TodayLibrary(protocols, instruments);
        this.practice = practice;
        this.clock = clock;
    }

    List<Client> of(Member who) {
        return caseload.of(who);
    }

    TodayLibrary library() {
        return library;
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), practice.staff().zone());
    }
}
