package care.kith.measure;

/// A question that opens the rest and makes no part of the total.
public record Gate(int item, String asks) {}
