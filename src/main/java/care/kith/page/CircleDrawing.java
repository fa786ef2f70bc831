package care.kith.page;

import static care.kith.page.Rings.CLIENT;
import static care.kith.page.Rings.MIDDLE;
import static care.kith.page.Rings.SIDE;

/// A circle on paper. No name is cut where it could stand whole: the client's goes below the disc
/// when the disc has no room for it.
record CircleDrawing(Circle circle, Words words, boolean editable) {

    private static final double LETTERS = 15;

    String draw() {
        var title = circle.title();
        var svg = new Svg().open(SIDE, SIDE, "drawing circle", editable ? "group" : "img", title);
        svg.titled(title, words.say("page.drawing.table-follows"));
        for (var ring = 3; ring >= 1; ring--) {
            svg.disc(MIDDLE, MIDDLE, Rings.outer(ring), "c-ring r" + ring);
        }
        for (var ring = 1; ring <= 3; ring++) {
            var name = words.say("page.circle.ring." + ring);
            svg.text(MIDDLE, MIDDLE - Rings.outer(ring) + 19, "middle", "c-ring-name", name);
        }
        client(svg);
        for (var seat : Seating.of(circle.people())) {
            new PersonDisc(seat, words).draw(svg, circle.id(), editable);
        }
        return svg.close();
    }

    private void client(Svg svg) {
        var name = circle.client();
        var initials = Circle.initials(name);
        var fits = Lettering.width(name, LETTERS) <= 2 * CLIENT - 8;
        svg.disc(MIDDLE, MIDDLE, CLIENT, "c-client");
        if (fits) {
            svg.text(MIDDLE, MIDDLE + 5, "middle", "c-client-name whole", name);
        } else {
            var y = MIDDLE + CLIENT + 16;
            for (var line : Lettering.lines(name, Seat.LETTERS, Rings.CLIENT_NAME)) {
                svg.text(MIDDLE, y, "middle", "c-name", line);
                y += 15;
            }
        }
        var classes = fits ? "c-client-name short" : "c-client-name";
        svg.text(MIDDLE, MIDDLE + 6, "middle", classes, initials);
    }
}
