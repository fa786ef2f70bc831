package care.kith.page;

import static care.kith.page.Kept.ATTENDED;
import static care.kith.page.Kept.MISSED;
import static care.kith.page.Kept.MOVED;
import static care.kith.page.Kept.PLANNED;
import static care.kith.page.Tone.ASSESSMENT;
import static care.kith.page.Tone.ENDING;
import static care.kith.page.Tone.MIDDLE;

import care.kith.page.Circle.Person;
import care.kith.page.Circle.Wish;
import care.kith.page.PhaseBand.Dot;
import care.kith.page.Scale.Expected;
import care.kith.page.Scale.Point;
import care.kith.page.TimelineDrawing.Bar;
import care.kith.page.TimelineDrawing.Kind;
import care.kith.page.TimelineDrawing.Lane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One invented course, as the drawings see it: a gap, a missed session, a moved one, a very long
/// name.
final class InventedCourse {

    static final String LONG =
            "Wilhelmina-Antoinette Featherstonehaugh-Okonkwo-Papadopoulou of the Lower Valley";

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int[] SCORES = {19, 18, 20, 17, 16, -1, 13, 14, 11, 10, -1, 8, 7};

    private static final List<String> NAMES =
            List.of(
                    "Ola",
                    "Dr Hussein",
                    "Beatrix",
                    "Tomasz K.",
                    "Mrs Abernathy",
                    "Yusuf",
                    "Old Pete",
                    "Carmen",
                    "Li Na",
                    "The choir",
                    "Inge",
                    "Mr Oyelaran",
                    "Kasia",
                    "Dev",
                    "Sister Agnes",
                    "Noor",
                    "Pastor Lindqvist",
                    "Zoë");

    private InventedCourse() {}

    static LocalDate day(int week) {
        return START.plusWeeks(week);
    }

    static Kept kept(int number) {
        return switch (number) {
            case 6 -> MISSED;
            case 9 -> MOVED;
            default -> number <= 11 ? ATTENDED : PLANNED;
        };
    }

    static PhaseBand band() {
        return new PhaseBand(
                List.of(
                        new PhaseBand.Part(ASSESSMENT, "Assessment", dots(1, 4)),
                        new PhaseBand.Part(MIDDLE, "Middle", dots(5, 12)),
                        new PhaseBand.Part(ENDING, "Ending", dots(13, 16))));
    }

    static List<Dot> dots(int from, int to) {
        var dots = new ArrayList<Dot>();
        for (var number = from; number <= to; number++) {
            dots.add(new Dot(number, kept(number), day(number - 1), number == 12));
        }
        return dots;
    }

    static Backdrop time() {
        var ticks = new ArrayList<Backdrop.Tick>();
        for (var number = 1; number <= 16; number++) {
            ticks.add(new Backdrop.Tick(number, day(number - 1), kept(number)));
        }
        return new Backdrop(
                START.minusDays(4),
                day(16),
                List.of(
                        new Backdrop.Stretch(ASSESSMENT, "Assessment", START, day(4)),
                        new Backdrop.Stretch(MIDDLE, "Middle", day(4), day(12)),
                        new Backdrop.Stretch(ENDING, "Ending", day(12), day(16))),
                ticks,
                List.of(
                        new Backdrop.Mark(
                                day(2).plusDays(1),
                                "Tue 20 Jan 2026",
                                "Quarrel with her mother about the flat",
                                "#event-1"),
                        new Backdrop.Mark(
                                day(3),
                                "Mon 26 Jan 2026",
                                "Moved out, and back in again two days later, and out for good at"
                                        + " the end of that week",
                                null),
                        new Backdrop.Mark(
                                day(7).plusDays(3),
                                "February 2026",
                                "New post at the library",
                                null),
                        new Backdrop.Mark(day(15), "April 2026", LONG + " visits", null)));
    }

    static Scale phq() {
        return new Scale(
                0,
                27,
                List.of(
                        new Scale.Band("minimal", 0, 4),
                        new Scale.Band("mild", 5, 9),
                        new Scale.Band("moderate", 10, 14),
                        new Scale.Band("moderately severe", 15, 19),
                        new Scale.Band("severe", 20, 27)),
                List.of(
                        new Scale.Threshold("case", 10, Scale.Line.CASE),
                        new Scale.Threshold("reliably better from", 13, Scale.Line.RELIABLE)));
    }

    static List<Point> points() {
        var points = new ArrayList<Point>();
        for (var week = 0; week < SCORES.length; week++) {
            var score = SCORES[week];
            var point = score < 0 ? Point.missing(day(week)) : Point.of(day(week), score);
            points.add(score >= 0 && score <= 8 ? point.reliably() : point);
        }
        return points;
    }

    static Chart chart(String id, boolean expected) {
        var course =
                expected
                        ? List.of(
                                new Expected(day(0), 17, 19, 21),
                                new Expected(day(4), 13, 16, 19),
                                new Expected(day(10), 8, 12, 16),
                                new Expected(day(16), 5, 10, 15))
                        : List.<Expected>of();
        return new Chart(id, "PHQ-9, low mood", time(), phq(), points(), course);
    }

    static Chart bare() {
        var time = new Backdrop(START, day(3), List.of(), List.of(), List.of());
        return new Chart(
                "bare",
                "A measure that nobody has filled in yet",
                time,
                phq(),
                List.of(),
                List.of());
    }

    static Sparkline sparkline() {
        var values = new ArrayList<Double>();
        for (var score : SCORES) {
            values.add(score < 0 ? null : (double) score);
        }
        return new Sparkline("PHQ-9 from 19 to 7", 0, 27, 10.0, values);
    }

    static TimelineDrawing timeline() {
        var points =
                points().stream()
                        .map(point ->
                                point.value() == null
                                        ? point
                                        : point.leadingTo("#ask-" + point.on()))
                        .toList();
        return new TimelineDrawing(
                "timeline",
                "From January to April",
                time(),
                phq(),
                points,
                List.of(
                        new Lane(
                                "Mother",
                                Kind.PERSON,
                                List.of(
                                        new Bar(null, day(3), "daily calls"),
                                        new Bar(day(9), null, "weekly visits"))),
                        new Lane(
                                LONG,
                                Kind.PERSON,
                                List.of(new Bar(day(6), null, "a colleague who became a friend"))),
                        new Lane(
                                "Sertraline 50 mg",
                                Kind.MEDICINE,
                                List.of(new Bar(day(1), day(12), null)))));
    }

    static Circle ring(int mother) {
        var people = new ArrayList<Person>();
        people.add(new Person("mother", "Mother", mother, false, false, Wish.FURTHER));
        people.add(new Person("sam", "Sam", 1, false, false, Wish.NONE));
        people.add(new Person("long", LONG, 2, false, false, Wish.CLOSER));
        people.add(new Person("father", "Father", 1, true, false, Wish.NONE));
        people.add(new Person("brother", "Jonathan", 3, false, true, Wish.CLOSER));
        people.add(new Person("aunt", "Aunt Rosalind", 3, true, true, Wish.NONE));
        for (var index = 1; index <= 18; index++) {
            people.add(
                    new Person(
                            "p" + index,
                            NAMES.get(index - 1),
                            2 + index % 2,
                            false,
                            index == 7,
                            Wish.NONE));
        }
        people.add(new Person("new", "Neighbour on the left", 0, false, false, Wish.NONE));
        return new Circle("circle", "The people around Miriam", "Miriam", people);
    }
}
