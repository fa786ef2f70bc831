package care.kith.page;

/// The soft colour of a part of a course, the same in the band, the calendar and the charts.
public enum Tone {
    ASSESSMENT,
    MIDDLE,
    ENDING,
    /// Before the contract and after the ending.
    OUTSIDE;

    public String css() {
        return Code.of(this);
    }
}
