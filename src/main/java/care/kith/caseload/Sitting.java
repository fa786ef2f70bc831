package care.kith.caseload;

import care.kith.caseload.Caseload.Client;
import care.kith.entry.StreamId;
import care.kith.entry.Words.Phase;
import care.kith.page.Kept;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    static Sitting of(Client client, Meeting meeting, TodayLibrary library) {
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
                meeting.lacksScore(),
                summary.unsigned().size());
    }

    /// Held and signed, or not taking place: nothing waits here any more.
    boolean settled() {
        return kept != Kept.PLANNED && unsigned == 0 && !risk;
    }
}
