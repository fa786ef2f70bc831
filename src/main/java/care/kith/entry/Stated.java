package care.kith.entry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A value of a closed list, exactly as it was written: the word alone, or with a remark in
/// brackets such as "impasse (since January)".
public record Stated<E extends Enum<E>>(E value, String text) {

    public static <E extends Enum<E>> Stated<E> of(E value) {
        return new Stated<>(value, word(value));
    }

    public static <E extends Enum<E>> Stated<E> of(E value, @Nullable String remark) {
        return remark == null || remark.isBlank()
                ? of(value)
                : new Stated<>(value, word(value) + " (" + remark + ")");
    }

    /// Reads "word" or "word (remark)"; what was decided about readiness may go on in plain words
    /// ("start with psychiatry alongside"), as clinicians write it.
    ///
    /// @throws IllegalArgumentException naming the words allowed
    public static <E extends Enum<E>> Stated<E> parse(Class<E> list, String text) {
        for (var constant : list.getEnumConstants()) {
            var word = word(constant);
            if (text.startsWith(word) && mayFollow(list, text.substring(word.length()))) {
                return new Stated<>(constant, text);
            }
        }
        throw new IllegalArgumentException("must be one of " + words(list));
    }

    private static boolean mayFollow(Class<?> list, String rest) {
        return rest.isEmpty()
                || (rest.strip().startsWith("(") && rest.endsWith(")"))
                || (list == Words.ReadinessDecision.class && rest.startsWith(" "));
    }

    /// What stands behind the word, without its brackets.
    public @Nullable String remark() {
        var rest = text.substring(word(value).length()).strip();
        if (rest.isEmpty()) {
            return null;
        }
        return rest.startsWith("(") && rest.endsWith(")")
                ? rest.substring(1, rest.length() - 1)
                : rest;
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
        return text;
    }
}
