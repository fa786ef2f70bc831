package care.kith.measure;

/// An item that may not apply to a person; the others then stand for it.
public record NotApplicable(int item, String flag, String source) {}
