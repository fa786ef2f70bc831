package care.kith.entry;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// Names one entry for ever; made where the fact was made, so that a repeated delivery is
/// recognised.
public record EntryId(UUID value) {

    public static EntryId random(RandomGenerator random) {
        var most = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        var least = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new EntryId(new UUID(most, least));
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
