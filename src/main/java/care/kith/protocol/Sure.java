package care.kith.protocol;

/// How far a statement of a protocol file can be relied on: its source was opened and checked, it
/// is known from the source without opening it, or it is a workable default of ours.
public enum Sure {
    CHECKED,
    FROM_KNOWLEDGE,
    DESIGN_DEFAULT
}
