package care.kith.caseload;

import care.kith.caseload.Caseload.Client;
import care.kith.caseload.Summary.Mark;
import care.kith.caseload.Summary.Meeting;
import care.kith.caseload.Summary.Stage;
import care.kith.entry.StreamId;
import care.kith.entry.Words.Phase;
import care.kith.page.Kept;
import care.kith.page.PhaseBand;
import care.kith.page.PhaseBand.Dot;
import care.kith.page.PhaseBand.Part;
import care.kith.page.Sparkline;
import care.kith.page.Standing;
import care.kith.page.Tone;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One client as the table of clients shows them.
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
        Standing standing,
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
                band(summary, day, words),
                summary.held(),
                summary.planned(),
                sparkline(summary, library, words),
                latest(summary),
                summary.standing(),
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

    static PhaseBand band(Summary summary, LocalDate day, Words words) {
        var next = summary.ended() ? null : summary.next(day);
        return new PhaseBand(
                summary.stages().stream()
                        .map(stage ->
                                new Part(
                                        tone(stage.phase()),
                                        words.say(
                                                "caseload.phase."
                                                        + stage.phase()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)),
                                        dots(stage, summary, next)))
                        .toList());
    }

    /// A number that was missed and then held has a dot for each.
    private static List<Dot> dots(Stage stage, Summary summary, @Nullable Meeting next) {
        var dots = new ArrayList<Dot>();
        for (var number = stage.from(); number <= stage.to(); number++) {
            var open = true;
            for (var meeting : summary.meetings()) {
                if (Objects.equals(meeting.number(), number)) {
                    open &= meeting.kept() == Kept.MISSED || meeting.kept() == Kept.MOVED;
                    dots.add(new Dot(number, meeting.kept(), meeting.date(), meeting.equals(next)));
                }
            }
            if (open && !summary.ended()) {
                dots.add(new Dot(number, Kept.PLANNED, null, false));
            }
        }
        return dots;
    }

    static Tone tone(Phase phase) {
        return switch (phase) {
            case ENGAGEMENT, MAINTENANCE -> Tone.OUTSIDE;
            case INITIAL -> Tone.ASSESSMENT;
            case MIDDLE -> Tone.MIDDLE;
            case ENDING -> Tone.ENDING;
        };
    }
}
