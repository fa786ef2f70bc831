package care.kith.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How days, times and figures are written, in one language. A day is never only digits: 3/4 is two
/// different days on two sides of an ocean.
public record Format(Locale language) {

    /// Tuesday 3 March 2026.
    public String fullDay(LocalDate day) {
        return pattern("EEEE d MMMM uuuu").format(day);
    }

    /// Tue 3 Mar 2026.
    public String day(LocalDate day) {
        return pattern("EEE d MMM uuuu").format(day);
    }

    /// 3 Mar, where the year is plain from what stands around it.
    public String shortDay(LocalDate day) {
        return pattern("d MMM").format(day);
    }

    public String month(YearMonth month) {
        return pattern("MMMM uuuu").format(month);
    }

    public String shortMonth(YearMonth month) {
        return pattern("MMM").format(month);
    }

    /// 14:05.
    public String time(LocalTime time) {
        return pattern("HH:mm").format(time);
    }

    /// Tue 3 Mar 2026, 14:05, where the reader is.
    public String moment(Instant moment, ZoneId zone) {
        return pattern("EEE d MMM uuuu, HH:mm").format(moment.atZone(zone));
    }

    /// A figure with at most two decimals and no idle zeros: 14, 2.5.
    public String figure(double figure) {
        var exact = BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP);
        var plain = exact.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
