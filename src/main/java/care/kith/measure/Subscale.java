package care.kith.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of an instrument's items that have a sum and bands of their own.
public record Subscale(
        String name, List<Integer> items, @Nullable Integer atMostMissing, List<Band> bands) {

    public Subscale {
        items = Instrument.some(items);
        bands = Instrument.some(bands);
    }
}
