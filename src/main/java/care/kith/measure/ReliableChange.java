package care.kith.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The points from which a change is more than the measure's own noise, and who says so.
public record ReliableChange(BigDecimal points, String source) {

    /// Whether so many points won are reliable; never where the measure names no line.
    static boolean isReached(@Nullable ReliableChange line, BigDecimal gained) {
        return line != null && gained.compareTo(line.points) >= 0;
    }
}
