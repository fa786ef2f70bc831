package care.kith.entry;

import org.jspecify.annotations.Nullable;

/// One turn of a talk that is replayed: what was said, heard, meant and felt.
public record Turn(
        @Nullable Integer turn,
        @Nullable String speaker,
        @Nullable String words,
        @Nullable String heardAs,
        @Nullable String meant,
        @Nullable String felt,
        @Nullable String tone) {}
