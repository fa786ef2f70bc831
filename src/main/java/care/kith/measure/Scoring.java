package care.kith.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way from answers to a total: `factor` for the two that multiply, `groups` for the one that
/// takes each group's highest.
public record Scoring(Kind kind, @Nullable Integer factor, List<List<Integer>> groups) {

    /// A total that is no whole number is told to so many places.
    static final int DECIMALS = 4;

    public Scoring {
        groups = Instrument.some(groups);
    }

    /// The closed list of ways to a total.
    public enum Kind {
        SUM,
        SUM_TIMES,
        MEAN,
        MEAN_TIMES,
        SUM_OF_HIGHEST
    }

    /// Whether totals move in the steps of the answers.
    boolean isWhole() {
        return switch (kind) {
            case SUM, SUM_TIMES, SUM_OF_HIGHEST -> true;
            case MEAN, MEAN_TIMES -> false;
        };
    }

    /// The total of these items; open ones stand for the mean of those that are answered.
    BigDecimal total(Points points, List<Integer> items) {
        var answered = points.of(items);
        var count = BigDecimal.valueOf(answered.size());
        var sum =
                answered.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(BigDecimal.valueOf(factor == null ? 1 : factor));
        return switch (kind) {
            case SUM, SUM_TIMES ->
                    sum.multiply(BigDecimal.valueOf(items.size()))
                            .divide(count, MathContext.DECIMAL64);
            case MEAN, MEAN_TIMES -> sum.divide(count, DECIMALS, RoundingMode.HALF_UP);
            case SUM_OF_HIGHEST ->
                    groups.stream()
                            .map(group ->
                                    points.of(group).stream()
                                            .reduce(BigDecimal.ZERO, BigDecimal::max))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }
}
