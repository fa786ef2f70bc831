package care.kith.page;

import care.kith.page.Circle.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds each person a seat in their ring where neither disc nor name touches another, always the
/// same for the same people. Where a ring is too full for names, a disc keeps only its initials.
final class Seating {

    static final double CLIENT = 40;
    private static final double REACH = 23;
    private static final double LABEL = 13.5;
    private static final double ROOM = 112;

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
                seats.add(seat(person, wished(index, people.size()), middle, seats));
            }
            index++;
        }
        return seats;
    }

    /// People start evenly around the circle, in the order they were named.
    private static double wished(int index, int people) {
        return 360.0 * index / Math.max(1, people) - 60;
    }

    private static Seat seat(Person person, double wished, double middle, List<Seat> taken) {
        var label = Svg.fit(person.name(), LABEL, ROOM);
        for (var labelled : List.of(true, false)) {
            for (var turn = 0; turn <= 180; turn += 4) {
                for (var side : List.of(1, -1)) {
                    for (var inward : List.of(0, 16, -16, 28, -28)) {
                        var seat =
                                at(person, wished + turn * side, inward, middle, labelled, label);
                        if (free(seat, middle, taken)) {
                            return seat;
                        }
                    }
                }
            }
        }
        return at(person, wished, 0, middle, false, label);
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
        var distance = Math.hypot(seat.x() - middle, seat.y() - middle);
        var inner = seat.person().ring() == 1 ? CLIENT : edge(seat.person().ring() - 1);
        return distance - REACH >= inner
                && distance + REACH <= edge(seat.person().ring())
                && !onRingName(seat, middle)
                && !(seat.x() - seat.half() < middle + CLIENT
                        && seat.x() + seat.half() > middle - CLIENT
                        && seat.y() + seat.below() > middle - CLIENT
                        && seat.y() - REACH < middle + CLIENT)
                && seat.x() - seat.half() >= 0
                && seat.x() + seat.half() <= 2 * middle
                && taken.stream().noneMatch(seat::touches);
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
