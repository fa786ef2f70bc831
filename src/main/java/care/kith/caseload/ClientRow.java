package care.kith.caseload;

import care.kith.caseload.Caseload.Client;
import care.kith.caseload.Summary.Mark;
import care.kith.entry.StreamId;
import care.kith.page.PhaseBand;
import care.kith.page.Sparkline;
import care.kith.page.Standing;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One client as the table of clients shows them. Of a course that has ended it says what became of
/// it; how it stands only matters then while a risk answer is open.
public record ClientRow(
        StreamId client,
        String name,
        boolean treated,
        @Nullable String focus,
        @Nullable String protocol,
        PhaseBand band,
        int held,
        int planned,
        @Nullable Sparkline sparkline,
        @Nullable String score,
        @Nullable Standing standing,
        @Nullable String outcome,
        @Nullable Meeting next,
        @Nullable LocalDate endedOn) {

    static ClientRow of(Client client, TodayLibrary library, LocalDate day, Words words) {
        var summary = client.summary();
        var protocol = library.protocol(summary);
        var focus = summary.focus();
        return new ClientRow(
                client.id(),
                summary.name(),
                client.treated(),
                focus == null ? null : words.of("caseload.area", focus),
                protocol == null ? summary.protocol() : protocol.name(),
                CourseBand.of(summary, day, words),
                summary.held(),
                summary.planned(),
                sparkline(summary, library, words),
                latest(summary),
                summary.ended() && summary.alerts().isEmpty() ? null : summary.standing(),
                summary.ended() ? words.of("caseload.outcome", summary.change()) : null,
                summary.ended() ? null : summary.next(day),
                summary.endedOn());
    }

    private static @Nullable String latest(Summary summary) {
        return summary.series().stream()
                .map(Mark::value)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse(null);
    }

    private static @Nullable Sparkline sparkline(
            Summary summary, TodayLibrary library, Words words) {
        var instrument = library.instrument(summary);
        var latest = latest(summary);
        if (instrument == null || latest == null) {
            return null;
        }
        var line = instrument.caseLine();
        var values = new ArrayList<@Nullable Double>();
        for (var mark : summary.series()) {
            values.add(mark.value() == null ? null : mark.value().doubleValue());
        }
        return new Sparkline(
                words.say("caseload.clients.curve", instrument.id(), latest),
                instrument.least().doubleValue(),
                instrument.most().doubleValue(),
                line == null ? null : line.value().doubleValue(),
                values);
    }
}
