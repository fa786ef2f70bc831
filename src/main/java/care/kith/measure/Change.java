package care.kith.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a course has changed between its first and last scores, by the definitions of NHS Talking
/// Therapies (domain reference 9.2): PHQ-9 and one anxiety measure, each with its own case line and
/// reliable change.
///
/// Statistically reliable change, recovery and the person's own view are three things; this says
/// the first two. In bipolar disorder a fall in PHQ-9 alone is never recovery; the caller must
/// know.
public record Change(List<Pair> measures) {

    public Change {
        measures = List.copyOf(measures);
    }

    /// The first and last score of one measure; `taken` how many scores there are.
    public record Pair(Instrument instrument, BigDecimal first, BigDecimal last, int taken) {

        /// Last less first; for most scales a fall is good.
        public BigDecimal change() {
            return last.subtract(first);
        }

        public boolean reliableImprovement() {
            return isReliable(gain());
        }

        public boolean reliableDeterioration() {
            return isReliable(gain().negate());
        }

        boolean caseAtStart() {
            return isCase(first);
        }

        boolean caseAtEnd() {
            return isCase(last);
        }

        /// At most half of the first score (a fall by 50 %).
        public boolean response() {
            return last.multiply(BigDecimal.TWO).compareTo(first) <= 0;
        }

        /// Null where the instrument names no line of remission.
        public @Nullable Boolean remission() {
            var line = instrument.remissionBelow();
            return line == null
                    ? null
                    : Boolean.valueOf(last.compareTo(BigDecimal.valueOf(line)) < 0);
        }

        /// A fall by a fifth of the first score: the least that people notice at moderate severity
        /// (Kounali 2022).
        boolean noticeablyBetter() {
            return gain().multiply(BigDecimal.valueOf(5)).compareTo(first) >= 0
                    && gain().signum() > 0;
        }

        /// Points in the good direction.
        private BigDecimal gain() {
            return switch (instrument.direction()) {
                case LOWER_IS_BETTER -> change().negate();
                case HIGHER_IS_BETTER -> change();
            };
        }

        private boolean isReliable(BigDecimal points) {
            var reliable = instrument.reliableChange();
            return reliable != null && points.compareTo(reliable.points()) >= 0;
        }

        private boolean isCase(BigDecimal score) {
            return Boolean.TRUE.equals(Tally.isCase(instrument, score));
        }
    }

    /// The verdict in one word.
    public enum Verdict {
        BETTER,
        RELIABLY_BETTER,
        RECOVERED,
        NO_CHANGE,
        WORSE,
        TOO_LITTLE
    }

    public boolean caseAtStart() {
        return measures.stream().anyMatch(Pair::caseAtStart);
    }

    /// A case at the start, and on no measure at the end.
    public boolean recovered() {
        return caseAtStart() && measures.stream().noneMatch(Pair::caseAtEnd);
    }

    /// At least one measure reliably better and none reliably worse.
    public boolean reliableImprovement() {
        return measures.stream().anyMatch(Pair::reliableImprovement)
                && measures.stream().noneMatch(Pair::reliableDeterioration);
    }

    /// At least one measure reliably worse and none reliably better.
    public boolean reliableDeterioration() {
        return measures.stream().anyMatch(Pair::reliableDeterioration)
                && measures.stream().noneMatch(Pair::reliableImprovement);
    }

    public boolean reliableRecovery() {
        return recovered() && reliableImprovement();
    }

    public Verdict verdict() {
        if (measures.stream().allMatch(pair -> pair.taken() < 2)) {
            return Verdict.TOO_LITTLE;
        }
        if (reliableRecovery()) {
            return Verdict.RECOVERED;
        }
        if (reliableImprovement()) {
            return Verdict.RELIABLY_BETTER;
        }
        if (reliableDeterioration()) {
            return Verdict.WORSE;
        }
        return measures.stream().anyMatch(Pair::noticeablyBetter)
                        && measures.stream().noneMatch(Pair::reliableDeterioration)
                ? Verdict.BETTER
                : Verdict.NO_CHANGE;
    }

    /// After recovery: a case again, and reliably above the score at the end (PHQ-9: 10 or more and
    /// 6 or more above; our reading of Frank 1991).
    public static boolean relapsed(Instrument instrument, BigDecimal end, BigDecimal followUp) {
        var since = new Pair(instrument, end, followUp, 2);
        return since.caseAtEnd() && since.reliableDeterioration();
    }
}
