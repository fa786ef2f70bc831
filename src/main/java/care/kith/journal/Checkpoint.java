package care.kith.journal;

import care.kith.vault.Digest;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A signed statement of where chains end. Each names the tips that moved since the one before,
/// whose hash it carries; a whole one names all.
@SuppressWarnings("ArrayRecordComponent")
record Checkpoint(
        long number,
        byte[] previous,
        long group,
        long generation,
        Instant at,
        boolean whole,
        Map<StreamKey, Tip> tips) {

    static final int SIGNATURE = 64;

    byte[] payload() {
        return Packing.packed(out -> {
            out.writeLong(number);
            out.write(previous);
            out.writeLong(group);
            out.writeLong(generation);
            out.writeLong(at.getEpochSecond());
            out.writeBoolean(whole);
            out.writeInt(tips.size());
            for (var tip : tips.entrySet()) {
                tip.getKey().write(out);
                out.writeLong(tip.getValue().last());
                out.write(tip.getValue().chain());
                out.write(tip.getValue().digest());
            }
        });
    }

    byte[] hash() {
        return Digest.sha256(payload());
    }

    /// As it lies in the file: length, payload, signature.
    byte[] signed(UnaryOperator<byte[]> sign) {
        var payload = payload();
        return ByteBuffer.allocate(4 + payload.length + SIGNATURE)
                .putInt(payload.length)
                .put(payload)
                .put(sign.apply(payload))
                .array();
    }

    boolean follows(Checkpoint before) {
        return number == before.number + 1 && Arrays.equals(previous, before.hash());
    }

    /// @return null when the bytes are no checkpoint
    static @Nullable Checkpoint parse(byte[] payload) {
        try (var in = new DataInputStream(new ByteArrayInputStream(payload))) {
            long number = in.readLong();
            var previous = in.readNBytes(32);
            long group = in.readLong();
            long generation = in.readLong();
            var at = Instant.ofEpochSecond(in.readLong());
            boolean whole = in.readBoolean();
            var tips = new LinkedHashMap<StreamKey, Tip>();
            for (int i = in.readInt(); i > 0; i--) {
                tips.put(
                        StreamKey.read(in),
                        new Tip(in.readLong(), in.readNBytes(32), in.readNBytes(32)));
            }
            return new Checkpoint(number, previous, group, generation, at, whole, tips);
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }
}
