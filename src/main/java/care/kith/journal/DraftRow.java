package care.kith.journal;

import care.kith.entry.StreamId;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One draft as it lies in the store and in the head: under a name that says nothing, sealed, or
/// null where it was discarded.
@SuppressWarnings("ArrayRecordComponent")
record DraftRow(StreamId stream, byte[] name, byte @Nullable [] sealed) {

    void write(DataOutputStream out) throws IOException {
        out.write(StreamKey.bytes(stream.value()));
        Packing.write(out, name);
        Packing.write(out, sealed);
    }

    static DraftRow read(DataInputStream in) throws IOException {
        return new DraftRow(
                new StreamId(new UUID(in.readLong(), in.readLong())),
                Packing.some(in),
                Packing.array(in));
    }
}
