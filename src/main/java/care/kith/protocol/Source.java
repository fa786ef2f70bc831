package care.kith.protocol;

/// Where this form of IPT is described, and how sure we are of it.
public record Source(String text, Sure sure) {
    public Source {
        Given.text("text", text);
        Given.value("sure", sure);
    }
}
