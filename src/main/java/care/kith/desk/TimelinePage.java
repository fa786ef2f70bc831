package care.kith.desk;

import care.kith.course.Course;
import care.kith.course.Session;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.page.Backdrop;
import care.kith.page.Format;
import care.kith.page.TimelineDrawing;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A life beside its symptoms: the drawing, and the table that says the same. Events whose day is
/// only known in words stand in the table alone.
///
/// The drawing begins near the present trouble, since one old event would press everything else
/// into a corner; `whole` shows all of it.
public record TimelinePage(
        @Nullable TimelineDrawing drawing,
        List<Row> rows,
        boolean whole,
        boolean shortened,
        @Nullable String medication) {

    /// How far before the course an event may lie and still be drawn at first.
    private static final int YEARS_SHOWN = 3;

    /// A life event as the table tells it; `letter` is its mark in the drawing.
    public record Row(
            @Nullable String letter,
            String when,
            String event,
            List<String> people,
            @Nullable String mood,
            @Nullable String level,
            boolean onset) {}

    static TimelinePage of(Course course, @Nullable Protocol protocol, boolean whole, Words words) {
        var events =
                course.inventory().events().stream()
                        .sorted(Comparator.comparing(TimelinePage::orderly))
                        .toList();
        var start = course.sessions().all().stream().map(Session::date).min(LocalDate::compareTo);
        var edge = whole ? LocalDate.MIN : start.map(TimelinePage::edge).orElse(LocalDate.MIN);
        var dated = events.stream().filter(event -> event.date().from() != null).toList();
        var drawn = dated.stream().filter(event -> !orderly(event).isBefore(edge)).toList();
        var format = new Format(words.language());
        var rows = new ArrayList<Row>();
        for (var event : events) {
            var index = drawn.indexOf(event);
            rows.add(row(course, event, index < 0 ? null : Backdrop.letter(index), format));
        }
        var referral = course.intake().referral();
        return new TimelinePage(
                drawn.isEmpty() ? null : new LifeDrawing(course, drawn).draw(protocol, words),
                List.copyOf(rows),
                whole,
                dated.size() > drawn.size(),
                referral == null ? null : referral.medication());
    }

    private static LocalDate edge(LocalDate start) {
        return start.minusYears(YEARS_SHOWN);
    }

    private static LocalDate orderly(LifeEvent event) {
        return Objects.requireNonNullElse(event.date().from(), LocalDate.MIN);
    }

    private static Row row(Course course, LifeEvent event, @Nullable String letter, Format format) {
        var people = event.people() == null ? List.<String>of() : event.people();
        var level = event.symptomLevel();
        return new Row(
                letter,
                Remembered.when(event.date(), format),
                event.event(),
                people.stream().map(course.inventory()::nameOf).toList(),
                event.moodNote(),
                level == null ? null : Told.figure(level),
                Boolean.TRUE.equals(event.onset()));
    }
}
