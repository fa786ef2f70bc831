package care.kith.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The checks that every fact makes on itself when it is constructed.
///
/// A message names the field and the value's fault, never the value of a client's text.
final class Must {

    private Must() {}

    /// An unchangeable copy; unlike `List.copyOf` it admits the nulls of unanswered items.
    static <T extends @Nullable Object> @Nullable List<T> keep(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    static void beWithin(String field, @Nullable BigDecimal value, int low, int high) {
        if (value != null
                && (value.compareTo(BigDecimal.valueOf(low)) < 0
                        || value.compareTo(BigDecimal.valueOf(high)) > 0)) {
            throw new IllegalArgumentException(
                    "%s must be from %d to %d, not %s"
                            .formatted(field, low, high, value.toPlainString()));
        }
    }

    static void beWithin(String field, @Nullable Integer value, int low, int high) {
        beWithin(field, value == null ? null : BigDecimal.valueOf(value), low, high);
    }

    static void notBeBlank(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be empty");
        }
    }
}
