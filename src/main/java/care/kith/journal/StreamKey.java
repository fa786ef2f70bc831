package care.kith.journal;

import care.kith.entry.StreamId;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;

/// One chain in the store: a stream's entries or the readings of it.
record StreamKey(StreamId stream, int track) {

    static final int ENTRIES = 0;
    static final int READINGS = 1;

    static StreamKey entries(StreamId stream) {
        return new StreamKey(stream, ENTRIES);
    }

    static StreamKey readings(StreamId stream) {
        return new StreamKey(stream, READINGS);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        return new UUID(in.getLong(), in.getLong());
    }

    void write(DataOutputStream out) throws IOException {
        out.write(bytes(stream.value()));
        out.writeByte(track);
    }

    static StreamKey read(DataInputStream in) throws IOException {
        return new StreamKey(
                new StreamId(new UUID(in.readLong(), in.readLong())), in.readUnsignedByte());
    }
}
