package care.kith.protocol;

/// What a clinician should know before choosing this form of IPT.
public record Caution(String text, String source, Sure sure) {
    public Caution {
        Given.text("text", text);
        Given.text("source", source);
        Given.value("sure", sure);
    }
}
