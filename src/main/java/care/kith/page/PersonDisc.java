package care.kith.page;

/// A person as drawn in the circle: a disc, or a square once they have died, broken where the two
/// are out of touch, with an arrow for what the client wishes.
record PersonDisc(Seat seat, Words words) {

    void draw(Svg svg, String circle, boolean editable) {
        var person = seat.person();
        var ring = words.say("page.circle.ring." + person.ring());
        var classes = "c-person" + (person.deceased() ? " deceased" : "");
        var where = "translate(%s %s)".formatted(Svg.n(seat.x()), Svg.n(seat.y()));
        svg.group(
                person.estranged() ? classes + " estranged" : classes,
                editable ? slider(circle, ring, where) : new Object[] {"transform", where});
        svg.hint(person.name() + ", " + ring);
        arrow(svg);
        if (person.deceased()) {
            svg.rect(-20, -20, 40, 40, 5, "c-disc");
        } else {
            svg.disc(0, 0, 21, "c-disc");
        }
        if (person.estranged()) {
            svg.path("M-24 10L-10 24M-18 4L-4 18", "c-break");
        }
        svg.text(0, 5, "middle", "c-initials", person.initials());
        if (seat.labelled()) {
            svg.text(0, 37, "middle", "c-name", seat.label());
        }
        svg.end();
    }

    /// To a screen reader a person is a slider over the rings.
    private Object[] slider(String circle, String ring, String where) {
        var person = seat.person();
        return new Object[] {
            "transform",
            where,
            "id",
            circle + "-" + person.id(),
            "tabindex",
            0,
            "role",
            "slider",
            "aria-label",
            person.name(),
            "aria-valuemin",
            0,
            "aria-valuemax",
            3,
            "aria-valuenow",
            person.ring(),
            "aria-valuetext",
            ring,
            "data-person",
            person.id(),
            "data-ring",
            person.ring()
        };
    }

    /// The arrow starts at the disc and points where the client wishes this person to go.
    private void arrow(Svg svg) {
        var wish = seat.person().wish();
        if (wish == Circle.Wish.NONE) {
            return;
        }
        var out = Math.toDegrees(Math.atan2(seat.y() - Rings.MIDDLE, seat.x() - Rings.MIDDLE));
        var turn = wish == Circle.Wish.CLOSER ? out + 180 : out;
        svg.group("c-wish-group", "transform", "rotate(" + Svg.n(turn) + ")");
        svg.path("M23 0H40M34 -6L41 0L34 6", "c-wish " + wish.css()).end();
    }
}
