package care.kith.journal;

import care.kith.vault.Digest;
import care.kith.vault.KeyRing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

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

    private static final int SIGNATURE = 64;

    byte[] payload() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(number);
            out.write(previous);
            out.writeLong(group);
            out.writeLong(generation);
            out.writeLong(at.getEpochSecond());
            out.writeBoolean(whole);
            out.writeInt(tips.size());
            for (var tip : tips.entrySet()) {
                Frame.write(out, tip.getKey());
                out.writeLong(tip.getValue().last());
                out.write(tip.getValue().chain());
                out.write(tip.getValue().digest());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail like a disk", e);
        }
        return bytes.toByteArray();
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

    /// The checkpoints of a file and what is wrong with it.
    record Reading(List<Checkpoint> good, List<Finding> findings, int soundLength, int named) {

        Map<StreamKey, Tip> tips() {
            var tips = new LinkedHashMap<StreamKey, Tip>();
            good.forEach(checkpoint -> tips.putAll(checkpoint.tips));
            return tips;
        }
    }

    static Reading read(byte[] file, int from, byte[] publicKey) {
        var good = new ArrayList<Checkpoint>();
        var findings = new ArrayList<Finding>();
        int named = 0;
        var in = ByteBuffer.wrap(file, from, Math.max(0, file.length - from));
        int sound = from;
        while (in.remaining() >= 4) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - SIGNATURE) {
                break; // an append that did not finish, or damage: the log's number tells which
            }
            var payload = new byte[length];
            in.get(payload);
            var signature = new byte[SIGNATURE];
            in.get(signature);
            sound = in.position();
            var read = parse(payload);
            if (read == null || !KeyRing.signed(publicKey, payload, signature)) {
                findings.add(
                        Finding.of(Finding.Kind.HEAD, "a checkpoint's signature does not hold"));
                continue;
            }
            if (!good.isEmpty() && !read.whole && !follows(good.getLast(), read)) {
                findings.add(
                        Finding.of(
                                Finding.Kind.HEAD,
                                "checkpoint " + read.number + " does not follow the one before"));
            }
            named += read.tips.size();
            good.add(read);
        }
        return new Reading(good, findings, sound, named);
    }

    private static boolean follows(Checkpoint before, Checkpoint after) {
        return after.number == before.number + 1 && Arrays.equals(after.previous, before.hash());
    }

    private static @org.jspecify.annotations.Nullable Checkpoint parse(byte[] payload) {
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
                        Frame.key(in),
                        new Tip(in.readLong(), in.readNBytes(32), in.readNBytes(32)));
            }
            return new Checkpoint(number, previous, group, generation, at, whole, tips);
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }
}
