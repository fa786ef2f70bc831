package care.kith.entry;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// Names one member of staff.
public record StaffId(UUID value) {

    public static StaffId random(RandomGenerator random) {
        var most = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        var least = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new StaffId(new UUID(most, least));
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
