package care.kith.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The line beyond which a score counts as a case, and who says so.
public record CaseLine(@Nullable String profile, Comparison when, BigDecimal value, String source) {

    public enum Comparison {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW
    }

    public boolean includes(BigDecimal score) {
        return switch (when) {
            case AT_LEAST -> score.compareTo(value) >= 0;
            case ABOVE -> score.compareTo(value) > 0;
            case AT_MOST -> score.compareTo(value) <= 0;
            case BELOW -> score.compareTo(value) < 0;
        };
    }
}
