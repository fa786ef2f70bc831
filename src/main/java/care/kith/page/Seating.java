package care.kith.page;

import care.kith.page.Circle.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds each person a seat in their ring where neither disc nor name touches another, always the
/// same for the same people. Where a ring is too full for names, a disc keeps only its initials.
final class Seating {

    /// The room for a name below its disc.
    private static final double ROOM = 112;

    /// How far from the middle of the ring a seat may lie.
    private static final List<Integer> INWARD = List.of(0, 16, -16, 28, -28);

    private Seating() {}

    static List<Seat> of(List<Person> people) {
        var seats = new ArrayList<Seat>();
        var index = 0;
        for (var person : people) {
            if (person.ring() > 0) {
                seats.add(seat(person, wished(index), seats));
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

    private static Seat seat(Person person, double wished, List<Seat> taken) {
        Predicate<Seat> free = seat -> seat.inTheOpen() && taken.stream().noneMatch(seat::touches);
        Predicate<Seat> clear = seat -> taken.stream().allMatch(seat::clearOf);
        return Stream.of(
                        places(person, wished, true).filter(free),
                        places(person, wished, false).filter(free),
                        places(person, wished, false).filter(clear))
                .flatMap(seats -> seats)
                .findFirst()
                .orElseGet(() -> at(person, wished, 0, false));
    }

    /// Every place in a person's ring, the nearest to the wished direction first.
    private static Stream<Seat> places(Person person, double wished, boolean labelled) {
        return IntStream.rangeClosed(0, 90)
                .mapToDouble(step -> wished + 4 * ((step + 1) / 2 * (step % 2 * 2 - 1)))
                .boxed()
                .flatMap(
                        angle -> INWARD.stream().map(inward -> at(person, angle, inward, labelled)))
                .filter(Seat::inRing);
    }

    private static Seat at(Person person, double angle, double inward, boolean labelled) {
        var ring = person.ring();
        var radius = (Rings.inner(ring) + Rings.outer(ring)) / 2 - inward;
        var radians = Math.toRadians(angle);
        return new Seat(
                person,
                Rings.MIDDLE + radius * Math.cos(radians),
                Rings.MIDDLE + radius * Math.sin(radians) - 4,
                labelled,
                Lettering.fit(person.name(), Seat.LETTERS, ROOM));
    }
}
