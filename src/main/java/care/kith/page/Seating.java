package care.kith.page;

import care.kith.page.Circle.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds each person a seat in their ring where neither disc nor name touches another, always the
/// same for the same people. Where a ring is too full for names, a disc keeps only its initials.
final class Seating {

    static final double CLIENT = 40;
    private static final double REACH = 23;
    private static final double LABEL = 13.5;
    private static final double ROOM = 112;

    private static final List<Integer> INWARD = List.of(0, 16, -16, 28, -28);
    private static final Pattern GAP = Pattern.compile("[\\s-]+");

    private Seating() {}

    /// Where a person sits, and the name as far as it fits.
    record Seat(Person person, double x, double y, boolean labelled, String label) {

        private double half() {
            return labelled ? Math.max(REACH, Svg.width(label, LABEL) / 2 + 3) : REACH;
        }

        private double below() {
            return labelled ? 42 : REACH;
        }

        private boolean touches(Seat other) {
            return Math.abs(x - other.x) < half() + other.half()
                    && y - REACH < other.y + other.below()
                    && other.y - REACH < y + below();
        }
    }

    static double edge(int ring) {
        return switch (ring) {
            case 1 -> 158;
            case 2 -> 276;
            case 3 -> 392;
            default -> 0;
        };
    }

    static List<Seat> of(List<Person> people, double middle) {
        var seats = new ArrayList<Seat>();
        var index = 0;
        for (var person : people) {
            if (person.ring() > 0) {
                seats.add(seat(person, wished(index), middle, seats));
            }
            index++;
        }
        return seats;
    }

    /// Each person has a direction of their own, whatever ring they stand in, so that they do not
    /// jump around as the circle changes; the golden angle keeps any few of them apart.
    private static double wished(int index) {
        return index * 137.508 - 60;
    }

    private static Seat seat(Person person, double wished, double middle, List<Seat> taken) {
        var label = Svg.fit(person.name(), LABEL, ROOM);
        var named = places(person, wished, middle, true, label);
        var bare = places(person, wished, middle, false, label);
        var crowded = places(person, wished, middle, false, label);
        return Stream.of(
                        named.filter(seat -> free(seat, middle, taken)),
                        bare.filter(seat -> free(seat, middle, taken)),
                        crowded.filter(seat -> clear(seat, middle, taken)))
                .flatMap(seats -> seats)
                .findFirst()
                .orElseGet(() -> at(person, wished, 0, middle, false, label));
    }

    /// Every place in a person's ring, the nearest to the wished direction first.
    private static Stream<Seat> places(
            Person person, double wished, double middle, boolean labelled, String label) {
        return IntStream.rangeClosed(0, 90)
                .boxed()
                .flatMap(step ->
                        INWARD.stream()
                                .map(inward -> {
                                    var turn = (step + 1) / 2 * (step % 2 * 2 - 1);
                                    var angle = wished + 4 * turn;
                                    return at(person, angle, inward, middle, labelled, label);
                                }));
    }

    private static Seat at(
            Person person,
            double angle,
            double inward,
            double middle,
            boolean labelled,
            String label) {
        var inner = person.ring() == 1 ? CLIENT : edge(person.ring() - 1);
        var radius = (inner + edge(person.ring())) / 2 - inward;
        var radians = Math.toRadians(angle);
        return new Seat(
                person,
                middle + radius * Math.cos(radians),
                middle + radius * Math.sin(radians) - 4,
                labelled,
                label);
    }

    private static boolean free(Seat seat, double middle, List<Seat> taken) {
        return inRing(seat, middle)
                && !onRingName(seat, middle)
                && !onClient(seat, middle)
                && seat.x() - seat.half() >= 0
                && seat.x() + seat.half() <= 2 * middle
                && taken.stream().noneMatch(seat::touches);
    }

    /// In a crowd it must do that disc does not touch disc.
    private static boolean clear(Seat seat, double middle, List<Seat> taken) {
        return inRing(seat, middle)
                && taken.stream()
                        .allMatch(it ->
                                Math.hypot(it.x() - seat.x(), it.y() - seat.y()) >= 2 * REACH);
    }

    private static boolean inRing(Seat seat, double middle) {
        var distance = Math.hypot(seat.x() - middle, seat.y() - middle);
        var inner = seat.person().ring() == 1 ? CLIENT : edge(seat.person().ring() - 1);
        return distance - REACH >= inner && distance + REACH <= edge(seat.person().ring());
    }

    private static boolean onClient(Seat seat, double middle) {
        return seat.x() - seat.half() < middle + CLIENT
                && seat.x() + seat.half() > middle - CLIENT
                && seat.y() + seat.below() > middle - CLIENT
                && seat.y() - REACH < middle + CLIENT;
    }

    private static boolean onRingName(Seat seat, double middle) {
        for (var ring = 1; ring <= 3; ring++) {
            var y = middle - edge(ring) + 15;
            if (Math.abs(seat.x() - middle) < seat.half() + 48
                    && seat.y() - REACH < y + 8
                    && seat.y() + seat.below() > y - 10) {
                return true;
            }
        }
        return false;
    }

    /// The first letters of the first and the last word.
    static String initials(String name) {
        var letters =
                GAP.splitAsStream(name.strip())
                        .filter(word -> !word.isEmpty())
                        .map(Seating::letter)
                        .toList();
        return switch (letters.size()) {
            case 0 -> "";
            case 1 -> letters.getFirst();
            default -> letters.getFirst() + letters.getLast();
        };
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
