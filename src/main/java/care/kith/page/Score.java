package care.kith.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A score with all it must never be shown without: the scale and its version, the day, how many
/// items were answered, and who filled it in. No value means that too few were answered.
public record Score(
        String measure,
        String version,
        @Nullable Double value,
        @Nullable String band,
        int answered,
        int items,
        LocalDate on,
        String filledInBy) {}
