package care.kith.desk;

import care.kith.page.Words;
import java.util.regex.Pattern;

/// A word of a closed list, as case files write it, said as a person would; everything else is what
/// somebody wrote, and stays as it is.
final class ClosedWord {

    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9_]*)( \\(.*)?");

    private ClosedWord() {}

    /// Also where a remark stands behind it: "role_transition (set aside)".
    static String said(Words words, String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return text;
        }
        var word = written.group(1);
        var key = "record.value." + word.replace('_', '-');
        var plain = words.has(key) ? words.say(key) : word.replace('_', ' ');
        return plain + text.substring(word.length());
    }
}
