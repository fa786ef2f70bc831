package care.kith.caseload;

import care.kith.caseload.Caseload.Client;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// One day of one person: the sessions in order, then what needs them. Both empty is a day that is
/// done.
public record Today(LocalDate day, List<Sitting> sittings, List<Need> needs) {

    public Today {
        sittings = List.copyOf(sittings);
        needs = List.copyOf(needs);
    }

    public boolean done() {
        return needs.isEmpty() && sittings.stream().allMatch(Sitting::settled);
    }

    static Today of(List<Client> clients, TodayLibrary library, LocalDate day) {
        var sittings =
                clients.stream()
                        .filter(Client::treated)
                        .flatMap(client ->
                                client.summary().meetings().stream()
                                        .filter(meeting -> meeting.date().equals(day))
                                        .map(meeting -> Sitting.of(client, meeting, library)))
                        .sorted(
                                Comparator.comparingInt(TodayClock::minute)
                                        .thenComparing(Sitting::name))
                        .toList();
        return new Today(day, sittings, Needs.of(clients, library, day));
    }
}
