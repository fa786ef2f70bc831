package care.kith.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many items a form has, and what an answer may be; `except` holds the items with another
/// range.
public record Answering(
        int count, int low, int high, @Nullable Integer decimals, List<Range> except) {

    public Answering {
        except = Instrument.some(except);
    }

    /// The least and the greatest answer of these items.
    public record Range(List<Integer> items, int low, int high) {
        public Range {
            items = Instrument.some(items);
        }

        boolean includes(BigDecimal value) {
            return value.compareTo(BigDecimal.valueOf(low)) >= 0
                    && value.compareTo(BigDecimal.valueOf(high)) <= 0;
        }

        /// The answer seen from the other end of the range.
        BigDecimal turned(BigDecimal value) {
            return BigDecimal.valueOf((long) low + high).subtract(value);
        }
    }

    Range range(int item) {
        return except.stream()
                .filter(range -> range.items().contains(item))
                .findFirst()
                .orElse(new Range(List.of(item), low, high));
    }

    /// Whether an answer lies in its item's range, with no more decimals than the form has.
    boolean allows(int item, BigDecimal value) {
        return hasDecimals(value) && range(item).includes(value);
    }

    boolean hasDecimals(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= (decimals == null ? 0 : decimals);
    }

    boolean hasNoDecimals() {
        return decimals == null || decimals == 0;
    }

    boolean isOneDigit() {
        return hasNoDecimals() && high < 10 && except.stream().allMatch(range -> range.high() < 10);
    }
}
