package care.kith.desk;

import care.kith.entry.MeasureEntry.Mode;
import care.kith.measure.Instrument;
import care.kith.measure.Instrument.Direction;
import care.kith.measure.Score.Scored;
import care.kith.measure.Scores;
import care.kith.measure.Scores.Taken;
import care.kith.page.Sparkline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where one measure stands: its latest score with all that a score is never shown without, and how
/// it has changed since the first.
///
/// `answered` is null where only a total is known.
public record MeasureLine(
        Instrument instrument,
        LocalDate on,
        @Nullable BigDecimal value,
        @Nullable String band,
        @Nullable Boolean inCaseRange,
        @Nullable Integer answered,
        @Nullable Mode mode,
        ScoreChange change,
        Sparkline sparkline) {

    /// One line for each measure that was ever taken, in the order of the library.
    static List<MeasureLine> of(Scores scores) {
        var lines = new ArrayList<MeasureLine>();
        for (var instrument : scores.instruments().all()) {
            var taken = taken(scores, instrument);
            if (!taken.isEmpty()) {
                lines.add(of(instrument, taken));
            }
        }
        return lines;
    }

    static List<Taken> taken(Scores scores, Instrument instrument) {
        return scores.byDate().stream()
                .flatMap(row -> row.of(instrument.shortName()).stream())
                .toList();
    }

    private static MeasureLine of(Instrument instrument, List<Taken> taken) {
        var totals = taken.stream().map(Taken::total).filter(Objects::nonNull).toList();
        var last = taken.getLast();
        var total = last.total();
        var items = last.answered().items();
        var line = instrument.caseLine();
        return new MeasureLine(
                instrument,
                last.answered().date(),
                total,
                last.score() instanceof Scored scored ? scored.band() : null,
                (line == null || total == null) ? null : line.includes(total),
                items == null ? null : (int) items.stream().filter(Objects::nonNull).count(),
                last.answered().mode(),
                ScoreChange.of(instrument, totals),
                sparkline(instrument, taken));
    }

    private static Sparkline sparkline(Instrument instrument, List<Taken> taken) {
        var values = new ArrayList<@Nullable Double>();
        for (var one : taken) {
            var total = one.total();
            values.add(total == null ? null : Double.valueOf(total.doubleValue()));
        }
        var line = instrument.caseLine();
        return new Sparkline(
                instrument.title(),
                instrument.least().doubleValue(),
                instrument.most().doubleValue(),
                line == null ? null : Double.valueOf(line.value().doubleValue()),
                values);
    }

    /// The key of which side of the case line the score stands on; null where there is no line.
    public @Nullable String side() {
        if (inCaseRange == null) {
            return null;
        }
        var above = inCaseRange == (instrument.direction() == Direction.LOWER_IS_BETTER);
        return above ? "desk.side.above" : "desk.side.below";
    }
}
