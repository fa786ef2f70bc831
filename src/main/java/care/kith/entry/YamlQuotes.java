package care.kith.entry;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A text in one line: bare where no reader could take it for anything else, in quotes otherwise.
final class YamlQuotes {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Set<String> OTHER_THINGS_TO_A_READER =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private YamlQuotes() {}

    static boolean isBareWord(String text) {
        return WORD.matcher(text).matches() && !isTakenForSomethingElse(text);
    }

    static String of(String text) {
        if (!isPrintable(text)) {
            return escaped(text);
        }
        return isPlain(text) ? text : "'" + text.replace("'", "''") + "'";
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !isTakenForSomethingElse(text);
    }

    private static boolean isTakenForSomethingElse(String text) {
        return OTHER_THINGS_TO_A_READER.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isPrintable(String text) {
        return text.codePoints().allMatch(YamlQuotes::isPrintable);
    }

    private static boolean isPrintable(int c) {
        return (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)
                || c >= 0x10000;
    }

    private static String escaped(String text) {
        var written = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '"' -> written.append("\\\"");
                        case '\\' -> written.append("\\\\");
                        case '\n' -> written.append("\\n");
                        case '\t' -> written.append("\\t");
                        case '\r' -> written.append("\\r");
                        default -> {
                            if (isPrintable(c)) {
                                written.appendCodePoint(c);
                            } else {
                                written.append("\\u%04X".formatted(c));
                            }
                        }
                    }
                });
        return written.append('"').toString();
    }
}
