package care.kith.measure;

/// A question beside the scale that is shown and never scored.
public record Aside(String key, int low, int high, String source) {}
