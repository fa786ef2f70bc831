package care.kith.desk;

import care.kith.measure.Instrument;
import care.kith.measure.Score;
import care.kith.measure.Scores;
import care.kith.measure.Scores.Taken;
import care.kith.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One answered measure beside the one before it; `risk` says that an item speaks of danger.
public record News(
        Instrument instrument,
        LocalDate on,
        @Nullable BigDecimal total,
        @Nullable BigDecimal before,
        List<Moved> moved,
        boolean risk) {

    public News {
        moved = List.copyOf(moved);
    }

    /// An item whose answer is not what it was.
    public record Moved(String item, int from, int to) {}

    static News of(Scores scores, Instrument instrument, Taken taken, Words words) {
        Taken before = null;
        for (var other : MeasureLine.taken(scores, instrument)) {
            if (other.entry().equals(taken.entry())) {
                break;
            }
            before = other;
        }
        return new News(
                instrument,
                taken.answered().date(),
                taken.total(),
                before == null ? null : before.total(),
                before == null ? List.of() : moved(instrument, before, taken, words),
                isRisk(taken.score()));
    }

    private static boolean isRisk(@Nullable Score score) {
        return score != null
                && Stream.of(Score.RISK_PRESENT, Score.RISK_HIGH, Score.RISK_TO_OTHERS)
                        .anyMatch(score.flags()::contains);
    }

    private static List<Moved> moved(
            Instrument instrument, Taken before, Taken taken, Words words) {
        var was = before.answered().items();
        var is = taken.answered().items();
        var moved = new ArrayList<Moved>();
        if (was == null || is == null) {
            return moved;
        }
        for (int index = 0; index < Math.min(was.size(), is.size()); index++) {
            var from = was.get(index);
            var to = is.get(index);
            if (from != null && to != null && !from.equals(to)) {
                moved.add(new Moved(ItemGrid.item(instrument, index + 1, words), from, to));
            }
        }
        return moved;
    }
}
