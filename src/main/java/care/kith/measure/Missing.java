package care.kith.measure;

/// How many items may be blank for a prorated total, and who says so.
public record Missing(int atMost, String source) {}
