package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every pattern of answers to the PHQ-9 and the GAD-7, against a second computation that knows
/// nothing of the definitions.
class EveryPatternTest {

    private static final int OPEN = -1;

    private final Instruments instruments = Instruments.library();

    @Test
    void everyPhq9() {
        var phq9 = instruments.get("phq9");
        var cases = 0;
        for (int pattern = 0; pattern < 262_144; pattern++) {
            var items = items(pattern, 9);
            agreesOnPhq9(phq9, items);
            cases += sum(items) >= 10 ? 1 : 0;
        }
        assertThat(cases).isPositive().isLessThan(262_144);
    }

    @Test
    void everyGad7() {
        var gad7 = instruments.get("gad7");
        for (int pattern = 0; pattern < 16_384; pattern++) {
            agreesOnGad7(gad7, items(pattern, 7));
        }
    }

    /// Each pair of open items (and each one) under 4,096 patterns of the other seven.
    @Test
    void phq9WithUpToTwoOpenItems() {
        var phq9 = instruments.get("phq9");
        for (int first = 0; first < 9; first++) {
            for (int second = first; second < 9; second++) {
                for (int pattern = 0; pattern < 262_144; pattern += 61) {
                    var items = items(pattern, 9);
                    items[first] = OPEN;
                    items[second] = OPEN;
                    agreesOnPhq9(phq9, items);
                }
            }
        }
    }

    @Test
    void gad7WithOneOpenItemInEveryPattern() {
        var gad7 = instruments.get("gad7");
        for (int open = 0; open < 7; open++) {
            for (int pattern = 0; pattern < 16_384; pattern++) {
                var items = items(pattern, 7);
                items[open] = OPEN;
                agreesOnGad7(gad7, items);
            }
        }
    }

    @Test
    void oneMoreOpenItemHasNoScoreAndStillSpeaksOfRisk() {
        var three =
                Score.of(
                        instruments.get("phq9"),
                        answers(new int[] {OPEN, OPEN, OPEN, 0, 0, 0, 0, 0, 2}));
        assertThat(three)
                .isEqualTo(
                        new Score.Unscored(
                                Score.Why.TOO_MANY_MISSING, null, 3, List.of("RISK_HIGH")));
        assertThat(
                        Score.of(
                                instruments.get("gad7"),
                                answers(new int[] {OPEN, OPEN, 1, 1, 1, 1, 1})))
                .isInstanceOf(Score.Unscored.class);
    }

    @Test
    void aRiskAnswerSpeaksEvenWhereAnotherAnswerIsOutOfRange() {
        var wrong =
                Score.of(instruments.get("phq9"), answers(new int[] {7, 0, 0, 0, 0, 0, 0, 0, 1}));
        assertThat(wrong)
                .isEqualTo(
                        new Score.Unscored(
                                Score.Why.OUT_OF_RANGE, 1, null, List.of("RISK_PRESENT")));
    }

    private static void agreesOnPhq9(Instrument phq9, int[] items) {
        var score = (Score.Scored) Score.of(phq9, answers(items));
        var total = sum(items);
        var bands =
                new String[] {
                    "minimal", "mild", "moderate", "moderately-severe", "severe", "severe"
                };
        agree(items, score.score().intValueExact(), total);
        agree(items, score.band(), bands[total / 5 > 5 ? 5 : total / 5]);
        agree(items, score.isCase(), total > 9);
        var ninth = items[8];
        agree(
                items,
                score.flags(),
                ninth == OPEN
                        ? List.of("RISK_ITEM_UNANSWERED")
                        : ninth == 0
                                ? List.of()
                                : List.of(ninth == 1 ? "RISK_PRESENT" : "RISK_HIGH"));
        agree(items, score.algorithm(), depression(items));
        agree(items, score.prorated(), open(items) > 0);
    }

    private static void agreesOnGad7(Instrument gad7, int[] items) {
        var score = (Score.Scored) Score.of(gad7, answers(items));
        var total = sum(items);
        var band = total < 5 ? "minimal" : total < 10 ? "mild" : total < 15 ? "moderate" : "severe";
        agree(items, score.score().intValueExact(), total);
        agree(items, score.band(), band);
        agree(items, score.isCase(), total >= 8);
        agree(items, score.flags(), List.of());
        agree(items, score.prorated(), open(items) > 0);
    }

    private static void agree(int[] items, @Nullable Object actual, @Nullable Object expected) {
        if (!java.util.Objects.equals(actual, expected)) {
            fail(java.util.Arrays.toString(items) + ": " + actual + " is not " + expected);
        }
    }

    private static String depression(int[] items) {
        var symptoms = items[8] >= 1 ? 1 : 0;
        for (int i = 0; i < 8; i++) {
            symptoms += items[i] >= 2 ? 1 : 0;
        }
        if (items[0] < 2 && items[1] < 2) {
            return "none";
        }
        return symptoms >= 5 ? "major" : symptoms >= 2 ? "other" : "none";
    }

    /// The mean of the answered items for each item, a half rounded up, in whole numbers only.
    private static int sum(int[] items) {
        var sum = 0;
        for (int item : items) {
            sum += Math.max(item, 0);
        }
        var answered = items.length - open(items);
        return (2 * sum * items.length + answered) / (2 * answered);
    }

    private static int open(int[] items) {
        var open = 0;
        for (int item : items) {
            open += item == OPEN ? 1 : 0;
        }
        return open;
    }

    private static int[] items(int pattern, int count) {
        var items = new int[count];
        for (int i = 0; i < count; i++) {
            items[i] = (pattern >> (2 * i)) & 3;
        }
        return items;
    }

    @SuppressWarnings(
            "NullAway") // the compiler loses @Nullable of a record it reads as a class file
    private static Answers answers(int[] items) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int item : items) {
            values.add(item == OPEN ? null : BigDecimal.valueOf(item));
        }
        return new Answers(values, java.util.Set.of());
    }
}
