package care.kith.page;

import java.util.ArrayList;
import java.util.List;

/// How wide words will be in a drawing, which has no font at hand; it errs on the wide side.
final class Lettering {

    /// About how wide a letter of the interface is, as a part of its height.
    private static final double LETTER = 0.51;

    private Lettering() {}

    static double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * LETTER;
    }

    /// The text in as many lines as it takes; only a word that is too long by itself is cut.
    static List<String> lines(String text, double size, double room) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer, size) <= room) {
                lines.removeLast();
                lines.add(longer);
            } else {
                lines.add(fit(word, size, room));
            }
        }
        return lines;
    }

    /// The text if it fits, or as much as does and an ellipsis; whole words stay in the twin.
    static String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        var letters = Math.max(1, (int) (room / (size * LETTER)) - 1);
        var end =
                text.offsetByCodePoints(
                        0, Math.min(letters, text.codePointCount(0, text.length())));
        return text.substring(0, end).stripTrailing() + "…";
    }
}
