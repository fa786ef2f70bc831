package care.kith.page;

/// What a change amounts to. Each has a shape and words of its own, so that none rests on colour;
/// too little to go on is a verdict too.
public enum Verdict {
    RELIABLY_BETTER,
    BETTER,
    NO_CHANGE,
    WORSE,
    RELIABLY_WORSE,
    UNKNOWN;

    public String css() {
        return Code.of(this);
    }
}
