package care.kith.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A named stretch of a scale, both ends included.
public record Band(String name, BigDecimal from, BigDecimal to) {

    /// The name of the band in which a score stands: the last that begins at or below it.
    static @Nullable String of(List<Band> bands, BigDecimal score) {
        return bands.reversed().stream()
                .filter(band -> band.from.compareTo(score) <= 0)
                .map(Band::name)
                .findFirst()
                .orElse(null);
    }
}
