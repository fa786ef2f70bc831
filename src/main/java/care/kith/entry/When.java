package care.kith.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// When something happened, exactly as precisely as it is known: a local time, a day, a month, a
/// year, or words such as "spring 2019".
///
/// `bareYear` remembers that a year was written as a number, so that a case file comes back as it
/// was.
public record When(String text, boolean bareYear) {

    public When {
        Must.notBeBlank("date", text);
        if (bareYear && !text.matches("[1-9][0-9]{3}")) {
            throw new IllegalArgumentException("a date that is a number must be a year");
        }
    }

    public static When day(LocalDate day) {
        return new When(day.toString(), false);
    }

    public static When at(LocalDateTime time) {
        return new When(time.toString(), false);
    }

    public static When said(String text) {
        return new When(text, false);
    }

    /// The first day that this can mean, for order and for charts; null where only words are known.
    public @Nullable LocalDate from() {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                case 10 -> LocalDate.parse(text);
                default -> text.indexOf('T') == 10 ? LocalDateTime.parse(text).toLocalDate() : null;
            };
        } catch (DateTimeException _) {
            return null;
        }
    }
}
