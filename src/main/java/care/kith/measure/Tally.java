package care.kith.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Adds up one form by its instrument's rules: range before missing, risk before score.
record Tally(Instrument instrument, Answers answers, Points points) {

    Tally(Instrument instrument, Answers answers) {
        this(instrument, answers, new Points(instrument, answers));
    }

    Score score() {
        var count = instrument.answers().count();
        if (answers.values().size() != count) {
            return new Score.Unscored(Score.Why.WRONG_ITEM_COUNT, null, null, List.of());
        }
        var missing = 0;
        for (int item = 1; item <= count; item++) {
            if (!isAllowed(item)) {
                return new Score.Unscored(Score.Why.OUT_OF_RANGE, item, null, risk());
            }
            if (answers.at(item) == null && !answers.notApplicable().contains(item)) {
                missing++;
            }
        }
        if (missing > instrument.missing().atMost() || aGroupIsBlank()) {
            return new Score.Unscored(Score.Why.TOO_MANY_MISSING, null, missing, risk());
        }
        return scored();
    }

    private List<String> risk() {
        return RiskAnswer.flags(instrument.risk(), points);
    }

    private boolean isAllowed(int item) {
        if (answers.notApplicable().contains(item)) {
            return instrument.notApplicable() != null && instrument.notApplicable().item() == item;
        }
        var value = answers.at(item);
        return value == null || instrument.answers().allows(item, value);
    }

    private boolean aGroupIsBlank() {
        return instrument.scoring().groups().stream().anyMatch(group -> points.of(group).isEmpty());
    }

    private Score scored() {
        var counted = points.counted();
        var filled = points.of(counted).size() < counted.size();
        var exact = instrument.scoring().total(points, counted);
        var decimals = Objects.requireNonNullElse(instrument.answers().decimals(), 0);
        var score =
                instrument.scoring().isWhole()
                        ? exact.setScale(decimals, RoundingMode.HALF_UP)
                        : exact;
        var rule = instrument.diagnosis();
        var flags = new ArrayList<>(risk());
        var notApplicable = instrument.notApplicable();
        if (notApplicable != null && !answers.notApplicable().isEmpty()) {
            flags.add(notApplicable.flag());
        }
        return new Score.Scored(
                score,
                filled,
                filled ? exact.setScale(Scoring.DECIMALS, RoundingMode.HALF_UP) : null,
                Band.of(instrument.bands(), score),
                instrument.isCase(score),
                subscales(),
                rule == null ? null : rule.algorithm(points::at),
                rule == null ? null : rule.provisional(points::at),
                flags);
    }

    /// A subscale with an open item has no sum.
    private Map<String, BigDecimal> subscales() {
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (var subscale : instrument.subscales()) {
            var items = subscale.items();
            if (points.of(items).size() == items.size()) {
                sums.put(subscale.name(), instrument.scoring().total(points, items));
            }
        }
        return sums;
    }
}
