package care.kith.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a measure's axis means: its ends, its bands, and the lines that matter on it.
public record Scale(double low, double high, List<Band> bands, List<Threshold> thresholds) {

    public Scale {
        if (high <= low) {
            throw new IllegalArgumentException("a scale needs a low and a high end");
        }
        bands = List.copyOf(bands);
        thresholds = List.copyOf(thresholds);
    }

    /// A range of scores with its name.
    public record Band(String name, double from, double to) {}

    /// A line: where a case begins, or where a change from the start would be reliable.
    public record Threshold(String name, double at, Line line) {}

    /// Each line has a dash of its own.
    public enum Line {
        CASE,
        RELIABLE;

        String css() {
            return Code.of(this);
        }
    }

    /// A score on its day. No value means that it was due and did not come: the curve has a gap
    /// there. A point with an address asks what happened around then.
    public record Point(
            LocalDate on, @Nullable Double value, boolean reliable, @Nullable String href) {

        public static Point of(LocalDate on, double value) {
            return new Point(on, value, false, null);
        }

        public static Point missing(LocalDate on) {
            return new Point(on, null, false, null);
        }

        public Point reliably() {
            return new Point(on, value, true, href);
        }

        public Point leadingTo(String address) {
            return new Point(on, value, reliable, address);
        }
    }

    /// What was expected for a day, and how uncertain that is.
    public record Expected(LocalDate on, double low, double middle, double high) {}

    double y(double value, double top, double bottom) {
        return bottom - (bottom - top) * (Math.clamp(value, low, high) - low) / (high - low);
    }

    public @Nullable String bandOf(double value) {
        return bands.stream()
                .filter(band -> value >= band.from() && value <= band.to())
                .map(Band::name)
                .findFirst()
                .orElse(null);
    }
}
