package care.kith.vault;

import care.kith.entry.StreamId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// What the key ring holds once open.
@SuppressWarnings("ArrayRecordComponent")
record RingBody(
        long generation,
        StreamId practice,
        byte[] headKey,
        byte[] signingKey,
        Map<StreamId, List<byte[]>> keys,
        Set<StreamId> erased) {

    static RingBody fresh(StreamId practice, byte[] headKey, byte[] signingKey) {
        return new RingBody(0, practice, headKey, signingKey, new HashMap<>(), erasedSet());
    }

    RingBody next() {
        return new RingBody(generation + 1, practice, headKey, signingKey, keys, erased);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(generation);
            write(out, practice);
            write(out, headKey);
            write(out, signingKey);
            out.writeInt(keys.size());
            for (var key : keys.entrySet()) {
                write(out, key.getKey());
                out.writeInt(key.getValue().size());
                for (var version : key.getValue()) {
                    write(out, version);
                }
            }
            out.writeInt(erased.size());
            for (var stream : erased) {
                write(out, stream);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail like a disk", e);
        }
        return bytes.toByteArray();
    }

    static RingBody parse(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long generation = in.readLong();
            var practice = stream(in);
            var headKey = array(in);
            var signingKey = array(in);
            int count = in.readInt();
            Map<StreamId, List<byte[]>> keys = new HashMap<>(2 * count);
            for (int i = 0; i < count; i++) {
                var stream = stream(in);
                int versions = in.readInt();
                List<byte[]> all = new ArrayList<>(versions);
                for (int v = 0; v < versions; v++) {
                    all.add(array(in));
                }
                keys.put(stream, List.copyOf(all));
            }
            Set<StreamId> erased = erasedSet();
            for (int i = in.readInt(); i > 0; i--) {
                erased.add(stream(in));
            }
            return new RingBody(generation, practice, headKey, signingKey, keys, erased);
        } catch (IOException | RuntimeException e) {
            throw new DamagedKeyRing("its content is no key ring's");
        }
    }

    private static Set<StreamId> erasedSet() {
        return new TreeSet<>(java.util.Comparator.comparing(StreamId::value));
    }

    private static void write(DataOutputStream out, byte[] array) throws IOException {
        out.writeInt(array.length);
        out.write(array);
    }

    private static void write(DataOutputStream out, StreamId stream) throws IOException {
        out.writeLong(stream.value().getMostSignificantBits());
        out.writeLong(stream.value().getLeastSignificantBits());
    }

    private static byte[] array(DataInputStream in) throws IOException {
        var array = new byte[in.readInt()];
        in.readFully(array);
        return array;
    }

    private static StreamId stream(DataInputStream in) throws IOException {
        return new StreamId(new UUID(in.readLong(), in.readLong()));
    }
}
