package care.kith.page;

/// How a course stands among others: may it go on as it is, or does it ask for somebody.
public enum Standing {
    ON_TRACK,
    WATCH,
    ACT,
    UNKNOWN;

    public String css() {
        return Code.of(this);
    }
}
