package care.kith.desk;

import care.kith.course.Course;
import care.kith.course.Session;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.page.Backdrop;
import care.kith.page.Format;
import care.kith.page.Scale;
import care.kith.page.Scale.Point;
import care.kith.page.TimelineDrawing;
import care.kith.page.TimelineDrawing.Bar;
import care.kith.page.TimelineDrawing.Kind;
import care.kith.page.TimelineDrawing.Lane;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The drawing of a life: its events as marks, how the client was as a line, the people of these
/// events as lanes. Every event in it has a day, in order; there is at least one.
record LifeDrawing(Course course, List<LifeEvent> events) {

    TimelineDrawing draw(@Nullable Protocol protocol, Words words) {
        return new TimelineDrawing(
                "timeline",
                words.say("record.timeline.title"),
                time(protocol, words),
                scale(),
                symptoms(),
                lanes());
    }

    private Backdrop time(@Nullable Protocol protocol, Words words) {
        var sessions = course.sessions().all();
        var format = new Format(words.language());
        var days =
                Stream.concat(
                                events.stream().map(LifeDrawing::day),
                                sessions.stream().map(Session::date))
                        .sorted()
                        .toList();
        var to = days.getLast().plusMonths(1);
        return new Backdrop(
                days.getFirst().minusMonths(1),
                to,
                PhaseGround.of(sessions, protocol, to, words),
                CourseTime.ticks(sessions),
                events.stream().map(event -> CourseTime.mark(event, day(event), format)).toList());
    }

    private static LocalDate day(LifeEvent event) {
        return Objects.requireNonNull(event.date().from());
    }

    /// Bipolar courses rate from low to high around nothing.
    private Scale scale() {
        var below =
                events.stream()
                        .map(LifeEvent::symptomLevel)
                        .anyMatch(level -> level != null && level.signum() < 0);
        return new Scale(below ? -10 : 0, 10, List.of(), List.of());
    }

    private List<Point> symptoms() {
        var points = new ArrayList<Point>();
        for (var event : events) {
            var level = event.symptomLevel();
            if (level != null) {
                points.add(Point.of(day(event), level.doubleValue()));
            }
        }
        return points;
    }

    /// One lane for each person of these events, in the order of the inventory, with a mark where
    /// they took part in one.
    private List<Lane> lanes() {
        var bars = new LinkedHashMap<String, List<Bar>>();
        for (var known : course.inventory().people()) {
            bars.put(known.person().nameOrAlias(), new ArrayList<>());
        }
        for (var event : events) {
            for (var person : Objects.requireNonNullElse(event.people(), List.<String>of())) {
                bars.computeIfAbsent(course.inventory().nameOf(person), _ -> new ArrayList<>())
                        .add(new Bar(day(event), day(event), event.event()));
            }
        }
        return bars.entrySet().stream()
                .filter(lane -> !lane.getValue().isEmpty())
                .map(lane -> new Lane(lane.getKey(), Kind.PERSON, lane.getValue()))
                .toList();
    }
}
