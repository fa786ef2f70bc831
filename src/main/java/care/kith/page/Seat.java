package care.kith.page;

import static care.kith.page.Rings.CLIENT;
import static care.kith.page.Rings.MIDDLE;
import static care.kith.page.Rings.REACH;

import care.kith.page.Circle.Person;
import java.util.stream.IntStream;

/// A place in the circle, and the name below it as far as it fits; in a crowd a disc keeps only its
/// initials.
record Seat(Person person, double x, double y, boolean labelled, String label) {

    static final double LETTERS = 13.5;

    /// In a crowd it must do that disc does not touch disc.
    boolean clearOf(Seat other) {
        return Math.hypot(other.x - x, other.y - y) >= 2 * REACH;
    }

    boolean touches(Seat other) {
        return Math.abs(x - other.x) < half() + other.half()
                && y - REACH < other.y + other.below()
                && other.y - REACH < y + below();
    }

    boolean inRing() {
        var distance = Math.hypot(x - MIDDLE, y - MIDDLE);
        return distance - REACH >= Rings.inner(person.ring())
                && distance + REACH <= Rings.outer(person.ring());
    }

    /// Whether disc and name lie on nothing that is drawn before anybody sits down.
    boolean inTheOpen() {
        return !onRingName() && !onClient() && x - half() >= 0 && x + half() <= Rings.SIDE;
    }

    private double half() {
        return labelled ? Math.max(REACH, Lettering.width(label, LETTERS) / 2 + 3) : REACH;
    }

    private double below() {
        return labelled ? 42 : REACH;
    }

    private boolean onClient() {
        var below = MIDDLE + CLIENT;
        return over(CLIENT, MIDDLE - CLIENT, below)
                || over(Rings.CLIENT_NAME / 2, below, below + 20);
    }

    private boolean onRingName() {
        return IntStream.rangeClosed(1, 3)
                .mapToDouble(ring -> MIDDLE - Rings.outer(ring) + 15)
                .anyMatch(name -> over(48, name - 10, name + 8));
    }

    /// Whether disc or name lies over something this broad that stands in the middle.
    private boolean over(double broad, double top, double bottom) {
        return Math.abs(x - MIDDLE) < half() + broad && y - REACH < bottom && y + below() > top;
    }
}
