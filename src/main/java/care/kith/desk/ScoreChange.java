package care.kith.desk;

import care.kith.measure.Change.Pair;
import care.kith.measure.Instrument;
import care.kith.measure.Instrument.Direction;
import care.kith.page.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From the first score of a measure to the last; both are null where there is only one.
public record ScoreChange(@Nullable BigDecimal first, @Nullable BigDecimal last, Verdict verdict) {

    /// A change below a fifth of the first score is not noticed by most people (Kounali 2022), so
    /// it is called no change.
    private static final BigDecimal FIFTH = BigDecimal.valueOf(5);

    static ScoreChange of(Instrument instrument, List<BigDecimal> totals) {
        return totals.size() < 2
                ? new ScoreChange(null, null, Verdict.UNKNOWN)
                : new ScoreChange(totals.getFirst(), totals.getLast(), verdict(instrument, totals));
    }

    private static Verdict verdict(Instrument instrument, List<BigDecimal> totals) {
        var pair = new Pair(instrument, totals.getFirst(), totals.getLast(), totals.size());
        if (pair.reliableImprovement()) {
            return Verdict.RELIABLY_BETTER;
        }
        if (pair.reliableDeterioration()) {
            return Verdict.RELIABLY_WORSE;
        }
        var gain =
                instrument.direction() == Direction.LOWER_IS_BETTER
                        ? pair.change().negate()
                        : pair.change();
        if (gain.signum() == 0 || gain.abs().multiply(FIFTH).compareTo(pair.first()) < 0) {
            return Verdict.NO_CHANGE;
        }
        return gain.signum() > 0 ? Verdict.BETTER : Verdict.WORSE;
    }

    /// Points since the first score, without a sign.
    public @Nullable BigDecimal points() {
        return first == null || last == null ? null : last.subtract(first).abs();
    }

    /// The key of the change in words: more, fewer, or the same as at the start.
    public String said() {
        if (first == null || last == null) {
            return "desk.change.first";
        }
        return switch (Integer.signum(last.compareTo(first))) {
            case 1 -> "desk.change.more";
            case -1 -> "desk.change.fewer";
            default -> "desk.change.same";
        };
    }
}
