package care.kith.entry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A value of a closed list with the remark that a clinician put beside it in brackets, such as
/// "impasse (since January)".
public record Stated<E extends Enum<E>>(E value, @Nullable String remark) {

    public static <E extends Enum<E>> Stated<E> of(E value) {
        return new Stated<>(value, null);
    }

    /// Reads "word" or "word (remark)".
    ///
    /// @throws IllegalArgumentException naming the words allowed
    public static <E extends Enum<E>> Stated<E> parse(Class<E> list, String text) {
        var open = text.indexOf('(');
        var bracketed = open > 0 && text.endsWith(")");
        var word = (bracketed ? text.substring(0, open) : text).strip();
        for (var constant : list.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return new Stated<>(
                        constant, bracketed ? text.substring(open + 1, text.length() - 1) : null);
            }
        }
        throw new IllegalArgumentException("must be one of " + words(list));
    }

    /// The word as it stands on disk and in case files.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// All words of a list, for messages.
    @SuppressWarnings("rawtypes")
    static String words(Class<? extends Enum> list) {
        return java.util.Arrays.stream(list.getEnumConstants())
                .map(Stated::word)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return remark == null ? word(value) : word(value) + " (" + remark + ")";
    }
}
