package care.kith.measure;

/// On what terms an instrument may be used; `group` is A to E of the licence table, and only A
/// ships its wording here.
public record Licence(String group, boolean wordingShipped, String owner, String terms) {}
