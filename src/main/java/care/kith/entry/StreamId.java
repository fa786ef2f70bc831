package care.kith.entry;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Whose journal: one client's, or the practice's own.
public record StreamId(UUID value) {

    public static StreamId random(RandomGenerator random) {
        var most = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        var least = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new StreamId(new UUID(most, least));
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static StreamId of(String text) {
        return new StreamId(UUID.fromString(text));
    }

    /// The next 16 bytes, as `bytes` gave them.
    public static StreamId read(ByteBuffer in) {
        return new StreamId(new UUID(in.getLong(), in.getLong()));
    }

    /// The same in 16 bytes.
    public byte[] bytes() {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
