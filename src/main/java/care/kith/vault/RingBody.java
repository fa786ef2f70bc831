package care.kith.vault;

import care.kith.entry.StreamId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the key ring holds once open. Its generation counts savings, a saved key each by itself.
@SuppressWarnings("ArrayRecordComponent")
record RingBody(
        long generation,
        StreamId practice,
        byte[] headKey,
        byte[] signingKey,
        Map<StreamId, List<byte[]>> keys,
        Set<StreamId> erased) {

    static RingBody fresh(StreamId practice, byte[] headKey, byte[] signingKey) {
        return new RingBody(0, practice, headKey, signingKey, new HashMap<>(), new HashSet<>());
    }

    RingBody later(long savings) {
        return new RingBody(generation + savings, practice, headKey, signingKey, keys, erased);
    }

    RingBody without(StreamId stream) {
        var kept = new HashMap<>(keys);
        kept.remove(stream);
        var gone = new HashSet<>(erased);
        gone.add(stream);
        return new RingBody(generation, practice, headKey, signingKey, kept, gone);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(generation);
            out.write(practice.bytes());
            write(out, headKey);
            write(out, signingKey);
            out.writeInt(keys.size());
            for (var key : keys.entrySet()) {
                out.write(key.getKey().bytes());
                out.writeInt(key.getValue().size());
                for (var version : key.getValue()) {
                    write(out, version);
                }
            }
            out.writeInt(erased.size());
            for (var stream : erased) {
                out.write(stream.bytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail like a disk", e);
        }
        return bytes.toByteArray();
    }

    static RingBody parse(byte[] bytes) {
        try {
            var in = ByteBuffer.wrap(bytes);
            long generation = in.getLong();
            var body = fresh(StreamId.read(in), array(in), array(in)).later(generation);
            for (int i = in.getInt(); i > 0; i--) {
                var stream = StreamId.read(in);
                var versions = new ArrayList<byte[]>();
                for (int v = in.getInt(); v > 0; v--) {
                    versions.add(array(in));
                }
                body.keys.put(stream, List.copyOf(versions));
            }
            for (int i = in.getInt(); i > 0; i--) {
                body.erased.add(StreamId.read(in));
            }
            return body;
        } catch (RuntimeException e) {
            throw new DamagedKeyRing("its content is no key ring's");
        }
    }

    private static void write(DataOutputStream out, byte[] array) throws IOException {
        out.writeInt(array.length);
        out.write(array);
    }

    private static byte[] array(ByteBuffer in) {
        var array = new byte[in.getInt()];
        in.get(array);
        return array;
    }
}
