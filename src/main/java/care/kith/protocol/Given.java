package care.kith.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a library file must say, and what it may leave out. A message begins with the field.
final class Given {

    private Given() {}

    static String text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(field + " must be given");
        }
        return text;
    }

    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " must be given");
        }
        return value;
    }

    static int within(String field, @Nullable Integer value, int low, int high) {
        if (value == null || value < low || value > high) {
            throw new IllegalArgumentException(
                    "%s must be from %d to %d".formatted(field, low, high));
        }
        return value;
    }

    /// A list that must hold something.
    static <T> List<T> some(String field, @Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            throw new IllegalArgumentException(field + " must name at least one");
        }
        return List.copyOf(list);
    }

    /// A list that may be left out.
    static <T> List<T> any(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
