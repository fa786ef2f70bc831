package care.kith.entry;

import org.jspecify.annotations.Nullable;

/// The four problem areas of IPT (Klerman, Weissman, Rounsaville & Chevron, 1984), one of which a
/// course works on. `MIXED` only describes a group as a whole.
public enum ProblemArea {
    GRIEF,
    ROLE_DISPUTE,
    ROLE_TRANSITION,
    LONELINESS_SENSITIVITY,
    MIXED;

    /// The area that a text such as "role_transition (set aside)" begins with; null for "none" or
    /// prose.
    public static @Nullable ProblemArea named(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (var area : values()) {
            var word = area.name().toLowerCase(java.util.Locale.ROOT);
            if (text.equals(word) || text.startsWith(word + " ")) {
                return area;
            }
        }
        return null;
    }
}
