package care.kith.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time that charts and timelines stand on: from a day to a day, its phases, sessions and life
/// events. All drawings of one course share one backdrop, so that a day is above a day.
public record Backdrop(
        LocalDate from,
        LocalDate to,
        List<Stretch> stretches,
        List<Tick> sessions,
        List<Mark> events) {

    public Backdrop {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a drawing needs at least two days");
        }
        stretches = List.copyOf(stretches);
        sessions = List.copyOf(sessions);
        events = List.copyOf(events);
    }

    /// A phase of the course, as a soft ground behind what happened in it.
    public record Stretch(Tone tone, String name, LocalDate from, LocalDate to) {}

    /// A session on its day.
    public record Tick(int number, LocalDate on, Kept kept) {}

    /// A life event, in words, and where more is said about it. It is drawn `on` a day; `when` says
    /// it as precisely as it is known.
    public record Mark(LocalDate on, String when, String label, @Nullable String href) {}

    /// The letter that stands for an event in a drawing: a to z, then aa, ab, …
    public static String letter(int index) {
        var last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    boolean hasLinks() {
        return events.stream().anyMatch(event -> event.href() != null);
    }

    double x(LocalDate day, double left, double right) {
        var whole = ChronoUnit.DAYS.between(from, to);
        var part = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, whole);
        return left + (right - left) * part / whole;
    }

    /// Days to write under the axis, at least `apart` from each other on a line this long.
    List<LocalDate> days(double length, double apart) {
        var whole = ChronoUnit.DAYS.between(from, to);
        var most = Math.max(1, (int) (length / apart));
        return whole / 28.0 < 3 ? weeks(whole, most) : months(whole, most);
    }

    private List<LocalDate> weeks(long whole, int most) {
        var step = 7;
        while (whole / step >= most) {
            step += 7;
        }
        var days = new ArrayList<LocalDate>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(step)) {
            days.add(day);
        }
        return days;
    }

    private List<LocalDate> months(long whole, int most) {
        var step = 1;
        while (whole / (30.4 * step) >= most) {
            step++;
        }
        var days = new ArrayList<LocalDate>();
        var month = YearMonth.from(from);
        var first = from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
        for (var at = first; !at.atDay(1).isAfter(to); at = at.plusMonths(step)) {
            days.add(at.atDay(1));
        }
        return days;
    }

    boolean inWeeks() {
        return ChronoUnit.DAYS.between(from, to) / 28.0 < 3;
    }
}
