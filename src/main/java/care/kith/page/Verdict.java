package care.kith.page;

/// What a change amounts to. Each has a shape and words of its own, so that none rests on colour;
/// too little to go on is a verdict too.
public enum Verdict {
    RELIABLY_BETTER("M4 5l8 8 8-8M4 12l8 8 8-8"),
    BETTER("M4 8l8 8 8-8"),
    NO_CHANGE("M4 9.5h16M4 14.5h16"),
    WORSE("M4 16l8-8 8 8"),
    RELIABLY_WORSE("M4 12l8-8 8 8M4 19l8-8 8 8"),
    UNKNOWN("M4 12h.1M12 12h.1M20 12h.1");

    private final String shape;

    Verdict(String shape) {
        this.shape = shape;
    }

    /// One arrow down is better, two are reliably so, whatever the colour.
    public String shape() {
        return shape;
    }

    public String css() {
        return Code.of(this);
    }
}
