package care.kith.entry;

import org.jspecify.annotations.Nullable;

/// One short round of a role play, with one change to what was tried before.
public record Round(
        @Nullable Integer round,
        @Nullable String clientAs,
        @Nullable String therapistAs,
        @Nullable String tried,
        @Nullable String feedback,
        @Nullable String feeling) {}
