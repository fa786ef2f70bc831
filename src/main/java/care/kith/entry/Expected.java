package care.kith.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a field of a file may hold, said to whoever wrote the file.
final class Expected {

    private Expected() {}

    static String fields(@Nullable Collection<?> known) {
        var names =
                known == null
                        ? "none"
                        : String.join(", ", known.stream().map(String::valueOf).sorted().toList());
        return "is not a field here; allowed are " + names;
    }

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "of another kind";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> Stated.word((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == String.class) {
            return "text (in quotes where it looks like a number)";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a day such as '2025-01-07'";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(type)
                ? "a list"
                : "a group of fields (" + type.getSimpleName() + ")";
    }
}
