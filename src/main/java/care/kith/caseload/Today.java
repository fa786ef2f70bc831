package care.kith.caseload;

import care.kith.caseload.Caseload.Client;
import care.kith.caseload.Summary.Meeting;
import care.kith.entry.StreamId;
import care.kith.entry.Words.Phase;
import care.kith.page.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One day of one person: the sessions in order, then what needs them. Both empty is a day that is
/// done.
public record Today(LocalDate day, List<Sitting> sittings, List<Need> needs) {

    public Today {
        sittings = List.copyOf(sittings);
        needs = List.copyOf(needs);
    }

    /// One session of the day. `unsigned` is the number of earlier or present notes that wait.
    public record Sitting(
            StreamId client,
            String name,
            @Nullable String time,
            int number,
            int planned,
            @Nullable Phase phase,
            Kept kept,
            @Nullable String measure,
            Lately lately,
            boolean risk,
            boolean unmeasured,
            int unsigned) {

        /// Held and signed, or not taking place: nothing waits here any more.
        boolean settled() {
            return kept != Kept.PLANNED && unsigned == 0 && !risk;
        }
    }

    /// Something that waits for this person, since or until a day. `number` counts what waits, or
    /// the sessions left, or the months of a follow-up.
    public record Need(
            Kind kind, StreamId client, String name, @Nullable LocalDate on, int number) {}

    /// What can wait, the most pressing first.
    public enum Kind {
        URGENT_ALERT,
        ALERT,
        UNSIGNED_NOTE,
        FOLLOW_UP,
        ENDING_NEAR,
        NO_NEXT_SESSION
    }

    public boolean done() {
        return needs.isEmpty() && sittings.stream().allMatch(Sitting::settled);
    }

    static Today of(List<Client> clients, TodayLibrary library, LocalDate day) {
        var own = clients.stream().filter(Client::treated).toList();
        var needs = new ArrayList<Need>();
        clients.forEach(client -> alerts(client, needs));
        for (var client : own) {
            unsigned(client, needs);
            followUps(client, library, day, needs);
            ending(client, library, day, needs);
        }
        needs.sort(
                Comparator.comparing(Need::kind)
                        .thenComparing(need -> Objects.requireNonNullElse(need.on, day))
                        .thenComparing(Need::name));
        return new Today(
                day,
                own.stream()
                        .flatMap(client ->
                                client.summary().meetings().stream()
                                        .filter(meeting -> meeting.date().equals(day))
                                        .map(meeting -> sitting(client, meeting, library)))
                        .sorted(
                                Comparator.comparingInt(TodayClock::minute)
                                        .thenComparing(Sitting::name))
                        .toList(),
                needs);
    }

    private static Sitting sitting(Client client, Meeting meeting, TodayLibrary library) {
        var summary = client.summary();
        var number = Objects.requireNonNullElse(meeting.number(), summary.held() + 1);
        return new Sitting(
                client.id(),
                summary.name(),
                meeting.time(),
                number,
                summary.planned(),
                summary.phaseOf(number),
                meeting.kept(),
                library.measure(summary),
                Lately.of(summary.series(), library.direction(summary)),
                !summary.alerts().isEmpty(),
                !meeting.measured()
                        && meeting.kept() != Kept.MISSED
                        && meeting.kept() != Kept.MOVED,
                summary.unsigned().size());
    }

    private static void alerts(Client client, List<Need> needs) {
        for (var alert : client.summary().alerts()) {
            needs.add(
                    new Need(
                            alert.urgent() ? Kind.URGENT_ALERT : Kind.ALERT,
                            client.id(),
                            client.summary().name(),
                            alert.date(),
                            1));
        }
    }

    private static void unsigned(Client client, List<Need> needs) {
        var unsigned = client.summary().unsigned();
        if (!unsigned.isEmpty()) {
            needs.add(
                    need(Kind.UNSIGNED_NOTE, client, unsigned.getFirst().date(), unsigned.size()));
        }
    }

    private static void followUps(
            Client client, TodayLibrary library, LocalDate day, List<Need> needs) {
        var ended = client.summary().endedOn();
        if (ended == null) {
            return;
        }
        for (var months : library.followUpMonths(client.summary())) {
            var due = ended.plusMonths(months);
            if (!client.summary().followUps().contains("FU" + months)
                    && !due.minusWeeks(2).isAfter(day)) {
                needs.add(need(Kind.FOLLOW_UP, client, due, months));
            }
        }
    }

    private static void ending(
            Client client, TodayLibrary library, LocalDate day, List<Need> needs) {
        var summary = client.summary();
        if (summary.ended() || summary.planned() == 0) {
            return;
        }
        var left = summary.planned() - summary.held();
        if (left > 0
                && summary.held() > 0
                && !summary.endingOpened()
                && summary.held() + 1 >= library.endingOpensAt(summary)) {
            needs.add(need(Kind.ENDING_NEAR, client, null, left));
        }
        if (left > 0 && summary.next(day) == null) {
            needs.add(need(Kind.NO_NEXT_SESSION, client, null, left));
        }
    }

    private static Need need(Kind kind, Client client, @Nullable LocalDate on, int number) {
        return new Need(kind, client.id(), client.summary().name(), on, number);
    }
}
