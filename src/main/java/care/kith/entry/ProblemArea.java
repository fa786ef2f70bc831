package care.kith.entry;

/// The four problem areas of IPT (Klerman, Weissman, Rounsaville & Chevron, 1984), one of which a
/// course works on. `MIXED` only describes a group as a whole.
public enum ProblemArea {
    GRIEF,
    ROLE_DISPUTE,
    ROLE_TRANSITION,
    LONELINESS_SENSITIVITY,
    MIXED
}
