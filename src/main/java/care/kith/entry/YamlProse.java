package care.kith.entry;

/// A text as a value: several lines as a literal block, a long sentence folded, anything else in
/// one line. Read again, each is the same text to the letter.
final class YamlProse {

    private YamlProse() {}

    static String of(String text, int indent) {
        if (isLiteral(text)) {
            var end = text.endsWith("\n") ? "|" : "|-";
            var margin = "\n" + " ".repeat(Math.max(indent, 2));
            return end
                    + margin
                    + text.stripTrailing().replace("\n", margin).replaceAll("\n +(?=\n)", "\n");
        }
        if (text.length() + indent > YamlText.WIDTH && isProse(text)) {
            return folded(text, Math.max(indent, 2));
        }
        return YamlQuotes.of(text);
    }

    /// Several lines that a literal block keeps to the letter.
    private static boolean isLiteral(String text) {
        return text.indexOf('\n') > 0
                && YamlQuotes.isPrintable(text.replace("\n", ""))
                && text.lines().noneMatch(line -> line.startsWith(" ") || line.endsWith(" "))
                && !text.endsWith("\n\n")
                && !text.isBlank();
    }

    private static boolean isProse(String text) {
        return YamlQuotes.isPrintable(text)
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.contains("  ");
    }

    private static String folded(String text, int indent) {
        var written = new StringBuilder(">-");
        var column = YamlText.WIDTH;
        for (var word : text.split(" ", -1)) {
            if (column + word.length() + 1 > YamlText.WIDTH) {
                written.append('\n').repeat(' ', indent).append(word);
                column = indent + word.length();
            } else {
                written.append(' ').append(word);
                column += word.length() + 1;
            }
        }
        return written.toString();
    }
}
