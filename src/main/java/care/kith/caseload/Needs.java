package care.kith.caseload;

import care.kith.caseload.Caseload.Client;
import care.kith.caseload.Need.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Works out what waits for one person on one day: alerts of everybody they care for, and the rest
/// only of those whom they treat.
final class Needs {

    /// A follow-up is spoken of from here on before it is due.
    private static final int WEEKS_AHEAD = 2;

    private final TodayLibrary library;
    private final LocalDate day;
    private final List<Need> found = new ArrayList<>();

    private Needs(TodayLibrary library, LocalDate day) {
        this.library = library;
        this.day = day;
    }

    /// The most pressing first, and of those alike the longest waiting.
    static List<Need> of(List<Client> clients, TodayLibrary library, LocalDate day) {
        var needs = new Needs(library, day);
        for (var client : clients) {
            needs.alerts(client);
            if (client.treated()) {
                needs.unsigned(client);
                needs.followUps(client);
                needs.ending(client);
            }
        }
        needs.found.sort(
                Comparator.comparing(Need::kind)
                        .thenComparing(need -> Objects.requireNonNullElse(need.on(), day))
                        .thenComparing(Need::name));
        return needs.found;
    }

    private void alerts(Client client) {
        for (var alert : client.summary().alerts()) {
            add(alert.urgent() ? Kind.URGENT_ALERT : Kind.ALERT, client, alert.date(), 1);
        }
    }

    private void unsigned(Client client) {
        var unsigned = client.summary().unsigned();
        if (!unsigned.isEmpty()) {
            add(Kind.UNSIGNED_NOTE, client, unsigned.getFirst().date(), unsigned.size());
        }
    }

    private void followUps(Client client) {
        var summary = client.summary();
        var ended = summary.endedOn();
        if (ended == null) {
            return;
        }
        for (var months : library.followUpMonths(summary)) {
            var due = ended.plusMonths(months);
            if (!summary.followUps().contains("FU" + months)
                    && !due.minusWeeks(WEEKS_AHEAD).isAfter(day)) {
                add(Kind.FOLLOW_UP, client, due, months);
            }
        }
    }

    private void ending(Client client) {
        var summary = client.summary();
        var left = summary.planned() - summary.held();
        if (summary.ended() || left <= 0) {
            return;
        }
        if (summary.held() > 0
                && !summary.endingOpened()
                && summary.held() + 1 >= library.endingOpensAt(summary)) {
            add(Kind.ENDING_NEAR, client, null, left);
        }
        if (summary.next(day) == null) {
            add(Kind.NO_NEXT_SESSION, client, null, left);
        }
    }

    private void add(Kind kind, Client client, @Nullable LocalDate on, int number) {
        found.add(new Need(kind, client.id(), client.summary().name(), on, number));
    }
}
