package care.kith.measure;

import care.kith.measure.Instrument.Band;
import care.kith.measure.Instrument.Risk;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Adds up one form by its instrument's rules: range before missing, risk before score.
final class Tally {

    private static final int DECIMALS = 4;

    private final Instrument instrument;
    private final Answers answers;

    Tally(Instrument instrument, Answers answers) {
        this.instrument = instrument;
        this.answers = answers;
    }

    Score score() {
        var count = instrument.answers().count();
        if (answers.values().size() != count) {
            return new Score.Unscored(Score.Why.WRONG_ITEM_COUNT, null, null, List.of());
        }
        for (int item = 1; item <= count; item++) {
            if (!isAllowed(item)) {
                return new Score.Unscored(Score.Why.OUT_OF_RANGE, item, null, riskFlags());
            }
        }
        var missing = missing();
        if (missing > instrument.missing().atMost() || aGroupIsBlank()) {
            return new Score.Unscored(Score.Why.TOO_MANY_MISSING, null, missing, riskFlags());
        }
        return scored();
    }

    private boolean isAllowed(int item) {
        if (answers.notApplicable().contains(item)) {
            return instrument.notApplicable() != null && instrument.notApplicable().item() == item;
        }
        var value = answers.at(item);
        return value == null
                || (value.stripTrailingZeros().scale() <= instrument.decimals()
                        && fits(item, value));
    }

    private boolean fits(int item, BigDecimal value) {
        var range = instrument.range(item);
        return value.compareTo(BigDecimal.valueOf(range.low())) >= 0
                && value.compareTo(BigDecimal.valueOf(range.high())) <= 0;
    }

    private int missing() {
        var missing = 0;
        for (int item = 1; item <= instrument.answers().count(); item++) {
            if (answers.at(item) == null && !answers.notApplicable().contains(item)) {
                missing++;
            }
        }
        return missing;
    }

    private boolean aGroupIsBlank() {
        return instrument.scoring().groups().stream()
                .anyMatch(group -> group.stream().allMatch(item -> answers.at(item) == null));
    }

    private Score scored() {
        var points = points(instrument.counted());
        var filled = points.size() < instrument.counted().size();
        var exact = total(points.values(), instrument.counted().size());
        var score =
                isWhole(instrument)
                        ? exact.setScale(instrument.decimals(), RoundingMode.HALF_UP)
                        : exact;
        var rule = instrument.diagnosis();
        var flags = riskFlags();
        var notApplicable = instrument.notApplicable();
        if (notApplicable != null && !answers.notApplicable().isEmpty()) {
            flags.add(notApplicable.flag());
        }
        return new Score.Scored(
                score,
                filled,
                filled ? exact.setScale(DECIMALS, RoundingMode.HALF_UP) : null,
                instrument.band(score),
                isCase(instrument, score),
                subscales(),
                rule == null ? null : rule.algorithm(this::point),
                rule == null ? null : rule.provisional(this::point),
                flags);
    }

    static boolean isWhole(Instrument instrument) {
        return switch (instrument.scoring().kind()) {
            case SUM, SUM_TIMES, SUM_OF_HIGHEST -> true;
            case MEAN, MEAN_TIMES -> false;
        };
    }

    /// Open items stand for the mean of the answered ones.
    private BigDecimal total(Collection<BigDecimal> points, int items) {
        var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var factor = BigDecimal.valueOf(factor(instrument));
        return switch (instrument.scoring().kind()) {
            case SUM, SUM_TIMES ->
                    sum.multiply(BigDecimal.valueOf(items))
                            .multiply(factor)
                            .divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64);
            case MEAN, MEAN_TIMES ->
                    sum.multiply(factor)
                            .divide(
                                    BigDecimal.valueOf(points.size()),
                                    DECIMALS,
                                    RoundingMode.HALF_UP);
            case SUM_OF_HIGHEST -> sumOfHighest();
        };
    }

    private BigDecimal sumOfHighest() {
        return instrument.scoring().groups().stream()
                .map(group ->
                        points(group).values().stream().reduce(BigDecimal.ZERO, BigDecimal::max))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<Integer, BigDecimal> points(List<Integer> items) {
        var points = new LinkedHashMap<Integer, BigDecimal>();
        for (int item : items) {
            var value = point(item);
            if (value != null) {
                points.put(item, value);
            }
        }
        return points;
    }

    /// What an item counts: its answer, turned round where the item is reversed.
    private @Nullable BigDecimal point(int item) {
        var value = answers.at(item);
        return value == null || !instrument.reverse().contains(item)
                ? value
                : turned(instrument, item, value);
    }

    private static BigDecimal turned(Instrument instrument, int item, BigDecimal value) {
        var range = instrument.range(item);
        return BigDecimal.valueOf((long) range.low() + range.high()).subtract(value);
    }

    /// Points as they would stand on the form, for an instrument that shows positions.
    static Answers turned(Instrument instrument, Answers points) {
        if (!instrument.scoresPositions()
                || points.values().size() != instrument.answers().count()) {
            return points;
        }
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int item = 1; item <= points.values().size(); item++) {
            var value = points.at(item);
            values.add(
                    value == null || !instrument.reverse().contains(item)
                            ? value
                            : turned(instrument, item, value));
        }
        return new Answers(values, points.notApplicable());
    }

    /// A subscale with an open item has no sum.
    private Map<String, BigDecimal> subscales() {
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (var subscale : instrument.subscales()) {
            var points = points(subscale.items());
            if (points.size() == subscale.items().size()) {
                sums.put(subscale.name(), total(points.values(), points.size()));
            }
        }
        return sums;
    }

    private List<String> riskFlags() {
        var flags = new LinkedHashSet<String>();
        for (var risk : instrument.risk()) {
            var value = answers.at(risk.item());
            if (value == null) {
                flags.add(Score.RISK_ITEM_UNANSWERED);
            } else if (fits(risk.item(), value)) {
                flags.addAll(riskFlag(risk, java.util.Objects.requireNonNull(point(risk.item()))));
            }
        }
        if (flags.contains(Score.RISK_HIGH)) {
            flags.remove(Score.RISK_PRESENT);
        }
        return new ArrayList<>(flags);
    }

    static List<String> riskFlag(Risk risk, BigDecimal points) {
        if (points.compareTo(BigDecimal.valueOf(risk.present())) < 0) {
            return List.of();
        }
        if (risk.about() == Instrument.About.OTHERS) {
            return List.of(Score.RISK_TO_OTHERS);
        }
        return List.of(
                points.compareTo(BigDecimal.valueOf(risk.high())) >= 0
                        ? Score.RISK_HIGH
                        : Score.RISK_PRESENT);
    }

    static @Nullable Boolean isCase(Instrument instrument, BigDecimal score) {
        var line = instrument.caseLine();
        return line == null ? null : Boolean.valueOf(line.includes(score));
    }

    static @Nullable String band(List<Band> bands, BigDecimal score) {
        return bands.reversed().stream()
                .filter(band -> band.from().compareTo(score) <= 0)
                .map(Band::name)
                .findFirst()
                .orElse(null);
    }

    private static int factor(Instrument instrument) {
        var factor = instrument.scoring().factor();
        return factor == null ? 1 : factor;
    }

    static BigDecimal possible(Instrument instrument, boolean most) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int item = 1; item <= instrument.answers().count(); item++) {
            var range = instrument.range(item);
            values.add(
                    BigDecimal.valueOf(
                            most != instrument.reverse().contains(item)
                                    ? range.high()
                                    : range.low()));
        }
        var tally = new Tally(instrument, new Answers(values, java.util.Set.of()));
        return tally.total(
                tally.points(instrument.counted()).values(), instrument.counted().size());
    }
}
