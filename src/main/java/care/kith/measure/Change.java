package care.kith.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a course has changed between its first and last scores, by the definitions of NHS Talking
/// Therapies (domain reference 9.2): PHQ-9 and one anxiety measure, each with its own case line and
/// reliable change. In bipolar disorder nothing is recovery that does not know of mania. What the
/// person says of it is a third thing beside reliable change and recovery.
public record Change(List<Pair> measures, Mania mania) {

    public Change {
        measures = List.copyOf(measures);
    }

    /// The first and last score of one measure; `taken` how many scores there are.
    public record Pair(Instrument instrument, BigDecimal first, BigDecimal last, int taken) {

        static Pair of(Instrument instrument, List<BigDecimal> totals) {
            return new Pair(instrument, totals.getFirst(), totals.getLast(), totals.size());
        }

        /// Last less first; for most scales a fall is good.
        public BigDecimal change() {
            return last.subtract(first);
        }

        public boolean reliableImprovement() {
            return ReliableChange.isReached(instrument.reliableChange(), gain());
        }

        public boolean reliableDeterioration() {
            return ReliableChange.isReached(instrument.reliableChange(), gain().negate());
        }

        /// At most half of the first score (a fall by 50 %).
        public boolean response() {
            return last.multiply(BigDecimal.TWO).compareTo(first) <= 0;
        }

        /// Null where the instrument names no line of remission.
        public @Nullable Boolean remission() {
            var line = instrument.remissionBelow();
            return line == null ? null : Boolean.valueOf(last.compareTo(new BigDecimal(line)) < 0);
        }

        /// A fall by a fifth of the first score: the least that people notice at moderate severity
        /// (Kounali 2022).
        boolean noticeablyBetter() {
            return gain().multiply(BigDecimal.valueOf(5)).compareTo(first) >= 0
                    && gain().signum() > 0;
        }

        /// Points in the good direction.
        private BigDecimal gain() {
            return instrument.direction().gain(first, last);
        }

        private boolean isCase(BigDecimal score) {
            return Boolean.TRUE.equals(instrument.isCase(score));
        }
    }

    public boolean caseAtStart() {
        return measures.stream().anyMatch(pair -> pair.isCase(pair.first));
    }

    /// A case at the start, on no measure at the end, and not manic where that is in question.
    public boolean recovered() {
        return mania.admitsRecovery()
                && caseAtStart()
                && measures.stream().noneMatch(pair -> pair.isCase(pair.last));
    }

    /// At least one measure reliably better, none reliably worse, and mania not raised.
    public boolean reliableImprovement() {
        return mania != Mania.RAISED
                && measures.stream().anyMatch(Pair::reliableImprovement)
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

    /// After recovery: a case again, and reliably above the score at the end (PHQ-9: 10 or more and
    /// 6 or more above; our reading of Frank 1991).
    public static boolean relapsed(Instrument instrument, BigDecimal end, BigDecimal followUp) {
        var since = new Pair(instrument, end, followUp, 2);
        return since.isCase(followUp) && since.reliableDeterioration();
    }
}
