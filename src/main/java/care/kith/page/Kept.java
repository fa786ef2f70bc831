package care.kith.page;

/// What became of a session, each with a shape of its own.
public enum Kept {
    ATTENDED,
    MISSED,
    MOVED,
    PLANNED;

    public String css() {
        return Code.of(this);
    }
}
