package care.kith.page;

import gg.jte.Content;
import java.util.List;

/// The closeness circle: the client in the middle, three rings around, and people in them. The same
/// people in the same order are always drawn in the same places.
public record Circle(String id, String title, String client, List<Person> people) {

    private static final double SIDE = 800;
    private static final double MIDDLE = SIDE / 2;

    public Circle {
        people = List.copyOf(people);
    }

    /// Ring 1 is the closest, 3 the furthest; 0 is known and not yet placed.
    public record Person(
            String id, String name, int ring, boolean deceased, boolean estranged, Wish wish) {

        public Person {
            if (ring < 0 || ring > 3) {
                throw new IllegalArgumentException("the circle has three rings");
            }
        }
    }

    /// Which way the client wishes this person to move.
    public enum Wish {
        NONE,
        CLOSER,
        FURTHER;

        public String css() {
            return Code.of(this);
        }
    }

    /// Only an editable circle has discs one can reach and move.
    public Content draw(Words words, boolean editable) {
        var svg =
                new Svg()
                        .open(
                                SIDE,
                                SIDE,
                                "drawing circle",
                                "role=\"%s\" aria-label=\"%s\""
                                        .formatted(editable ? "group" : "img", Svg.escape(title)))
                        .titled(title, words.say("page.drawing.table-follows"));
        for (var ring = 3; ring >= 1; ring--) {
            svg.disc(MIDDLE, MIDDLE, Seating.edge(ring), "c-ring r" + ring);
        }
        for (var ring = 1; ring <= 3; ring++) {
            svg.text(
                    MIDDLE,
                    MIDDLE - Seating.edge(ring) + 19,
                    "middle",
                    "c-ring-name",
                    words.say("page.circle.ring." + ring));
        }
        svg.disc(MIDDLE, MIDDLE, Seating.CLIENT, "c-client");
        svg.text(
                MIDDLE,
                MIDDLE + 5,
                "middle",
                "c-client-name",
                Svg.fit(client, 15, 2 * Seating.CLIENT - 8));
        for (var seat : Seating.of(people, MIDDLE)) {
            person(svg, words, seat, editable);
        }
        return Svg.content(svg.close());
    }

    private void person(Svg svg, Words words, Seating.Seat seat, boolean editable) {
        var person = seat.person();
        var ring = words.say("page.circle.ring." + person.ring());
        var slider =
                """
                id="%s-%s" tabindex="0" role="slider" aria-label="%s" aria-valuemin="0" \
                aria-valuemax="3" aria-valuenow="%d" aria-valuetext="%s" \
                data-person="%s" data-ring="%d"\
                """
                        .formatted(
                                id,
                                Svg.escape(person.id()),
                                Svg.escape(person.name()),
                                person.ring(),
                                Svg.escape(ring),
                                Svg.escape(person.id()),
                                person.ring());
        svg.group(
                "class=\"c-person%s%s\" transform=\"translate(%s %s)\" %s"
                        .formatted(
                                person.deceased() ? " deceased" : "",
                                person.estranged() ? " estranged" : "",
                                Svg.n(seat.x()),
                                Svg.n(seat.y()),
                                editable ? slider : ""));
        svg.hint(person.name() + ", " + ring);
        arrow(svg, seat);
        if (person.deceased()) {
            svg.rounded(-20, -20, 40, 40, 5, "c-disc");
        } else {
            svg.disc(0, 0, 21, "c-disc");
        }
        if (person.estranged()) {
            svg.path("M-24 10L-10 24M-18 4L-4 18", "c-break");
        }
        svg.text(0, 5, "middle", "c-initials", Seating.initials(person.name()));
        if (seat.labelled()) {
            svg.text(0, 37, "middle", "c-name", seat.label());
        }
        svg.end();
    }

    /// The arrow starts at the disc and points where the client wishes this person to go.
    private static void arrow(Svg svg, Seating.Seat seat) {
        if (seat.person().wish() == Wish.NONE) {
            return;
        }
        var out = Math.toDegrees(Math.atan2(seat.y() - MIDDLE, seat.x() - MIDDLE));
        var turn = seat.person().wish() == Wish.CLOSER ? out + 180 : out;
        svg.group("transform=\"rotate(%s)\"".formatted(Svg.n(turn)));
        svg.path("M23 0H40M34 -6L41 0L34 6", "c-wish " + seat.person().wish().css()).end();
    }
}
