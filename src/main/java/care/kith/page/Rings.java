package care.kith.page;

/// The measures of the closeness circle in units of its drawing; `circle.js` knows the same ones.
final class Rings {

    static final double SIDE = 800;
    static final double MIDDLE = SIDE / 2;

    /// The disc of the client in the middle.
    static final double CLIENT = 40;

    /// The room for a client's name that finds none in the disc and stands below it.
    static final double CLIENT_NAME = 176;

    /// How far a person's disc reaches.
    static final double REACH = 23;

    private Rings() {}

    static double outer(int ring) {
        return switch (ring) {
            case 1 -> 158;
            case 2 -> 276;
            case 3 -> 392;
            default -> 0;
        };
    }

    static double inner(int ring) {
        return ring <= 1 ? CLIENT : outer(ring - 1);
    }
}
