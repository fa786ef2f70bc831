package care.kith.desk;

import care.kith.course.Course;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.entry.When;
import care.kith.page.Backdrop;
import care.kith.page.Format;
import care.kith.page.Scale;
import care.kith.page.TimelineDrawing;
import care.kith.page.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    static TimelinePage of(
            Course course, TimelineSessions sessions, boolean whole, Words words, Format format) {
        var events =
                course.inventory().events().stream()
                        .sorted(Comparator.comparing(TimelinePage::orderly))
                        .toList();
        var start = sessions.from();
        var edge = whole || start == null ? LocalDate.MIN : start.minusYears(YEARS_SHOWN);
        var drawn =
                events.stream()
                        .filter(event -> event.date().from() != null)
                        .filter(event -> !day(event).isBefore(edge))
                        .toList();
        var dated = events.stream().filter(event -> event.date().from() != null).count();
        var rows = new ArrayList<Row>();
        for (var event : events) {
            var index = drawn.indexOf(event);
            rows.add(row(course, event, index < 0 ? null : Backdrop.letter(index), format));
        }
        var referral = course.intake().referral();
        return new TimelinePage(
                drawing(course, drawn, sessions, words),
                List.copyOf(rows),
                whole,
                dated > drawn.size(),
                referral == null ? null : referral.medication());
    }

    private static LocalDate orderly(LifeEvent event) {
        return Objects.requireNonNullElse(event.date().from(), LocalDate.MIN);
    }

    private static LocalDate day(LifeEvent event) {
        return Objects.requireNonNull(event.date().from());
    }

    private static Row row(Course course, LifeEvent event, @Nullable String letter, Format format) {
        var people = event.people() == null ? List.<String>of() : event.people();
        return new Row(
                letter,
                when(event.date(), format),
                event.event(),
                people.stream().map(course.inventory()::nameOf).toList(),
                event.moodNote(),
                event.symptomLevel() == null ? null : Told.figure(event.symptomLevel()),
                Boolean.TRUE.equals(event.onset()));
    }

    /// As precisely as it is known, and no more.
    static String when(When when, Format format) {
        var from = when.from();
        if (from == null) {
            return when.text();
        }
        return switch (when.text().length()) {
            case 4 -> when.text();
            case 7 -> format.month(YearMonth.from(from));
            default -> format.day(from);
        };
    }

    private static @Nullable TimelineDrawing drawing(
            Course course, List<LifeEvent> events, TimelineSessions sessions, Words words) {
        if (events.isEmpty()) {
            return null;
        }
        var first = day(events.getFirst());
        var last = day(events.getLast());
        var from = sessions.from();
        var to = sessions.to();
        var time =
                new Backdrop(
                        (from != null && from.isBefore(first) ? from : first).minusMonths(1),
                        (to != null && to.isAfter(last) ? to : last).plusMonths(1),
                        sessions.stretches(),
                        sessions.ticks(),
                        events.stream()
                                .map(event -> new Backdrop.Mark(day(event), event.event(), null))
                                .toList());
        return new TimelineDrawing(
                "timeline",
                words.say("record.timeline.title"),
                time,
                scale(events),
                events.stream()
                        .filter(event -> event.symptomLevel() != null)
                        .map(TimelinePage::point)
                        .toList(),
                lanes(course, events));
    }

    private static Scale.Point point(LifeEvent event) {
        return Scale.Point.of(
                day(event), Objects.requireNonNull(event.symptomLevel()).doubleValue());
    }

    /// Bipolar courses rate from low to high around nothing.
    private static Scale scale(List<LifeEvent> events) {
        var below =
                events.stream()
                        .anyMatch(event ->
                                event.symptomLevel() != null && event.symptomLevel().signum() < 0);
        return new Scale(below ? -10 : 0, 10, List.of(), List.of());
    }

    /// One lane for each person of these events, in the order of the inventory, with a mark where
    /// they took part in one.
    private static List<TimelineDrawing.Lane> lanes(Course course, List<LifeEvent> events) {
        var bars = new LinkedHashMap<String, List<TimelineDrawing.Bar>>();
        course.inventory()
                .people()
                .forEach(known -> bars.put(known.person().nameOrAlias(), new ArrayList<>()));
        for (var event : events) {
            for (var person : Objects.requireNonNullElse(event.people(), List.<String>of())) {
                bars.computeIfAbsent(course.inventory().nameOf(person), _ -> new ArrayList<>())
                        .add(new TimelineDrawing.Bar(day(event), day(event), event.event()));
            }
        }
        return bars.entrySet().stream()
                .filter(lane -> !lane.getValue().isEmpty())
                .map(lane ->
                        new TimelineDrawing.Lane(
                                lane.getKey(), TimelineDrawing.Kind.PERSON, lane.getValue()))
                .toList();
    }
}
