package care.kith.caseload;

import care.kith.caseload.Summary.Mark;
import care.kith.measure.Instrument.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// What the last score says beside the one before it, in about four words. It is small talk and no
/// verdict: whether a change is reliable is judged from the start of the course.
public record Lately(Kind kind, BigDecimal points) {

    public enum Kind {
        NO_SCORE,
        FIRST_SCORE,
        BETTER,
        SAME,
        WORSE
    }

    static Lately of(List<Mark> series, Direction direction) {
        var scores = series.stream().map(Mark::value).filter(Objects::nonNull).toList().reversed();
        if (scores.isEmpty()) {
            return new Lately(Kind.NO_SCORE, BigDecimal.ZERO);
        }
        if (scores.size() == 1) {
            return new Lately(Kind.FIRST_SCORE, scores.getFirst());
        }
        var risen = scores.getFirst().subtract(scores.get(1));
        var gain =
                switch (direction) {
                    case LOWER_IS_BETTER -> risen.negate();
                    case HIGHER_IS_BETTER -> risen;
                };
        var kind = gain.signum() == 0 ? Kind.SAME : gain.signum() > 0 ? Kind.BETTER : Kind.WORSE;
        return new Lately(kind, gain.abs());
    }
}
