package care.kith.desk;

import care.kith.entry.When;
import care.kith.page.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// Says times exactly as precisely as they are remembered: a month stays a month.
final class Remembered {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<![-\\d])(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?(?![-\\d])");

    private Remembered() {}

    static String when(When when, Format format) {
        var from = when.from();
        if (from == null) {
            return said(when.text(), format);
        }
        return switch (when.text().length()) {
            case 4 -> when.text();
            case 7 -> format.month(YearMonth.from(from));
            default -> format.day(from);
        };
    }

    /// A remark in which somebody wrote a day or a month in digits, with that spelled out.
    static String said(String remark, Format format) {
        return WRITTEN.matcher(remark).replaceAll(found -> spelled(found.group(), format));
    }

    private static String spelled(String digits, Format format) {
        try {
            return digits.length() == 7
                    ? format.month(YearMonth.parse(digits))
                    : format.day(LocalDate.parse(digits));
        } catch (DateTimeException _) {
            return digits;
        }
    }
}
