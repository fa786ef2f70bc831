package care.kith.journal;

import care.kith.entry.StreamId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one group commit wrote, as the head keeps it: enough to write it again.
record Frame(long group, long generation, List<StreamRow> streams, List<Row> rows) {

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(group);
            out.writeLong(generation);
            out.writeInt(streams.size());
            for (var stream : streams) {
                write(out, stream.at());
                out.writeLong(stream.tip().last());
                write(out, stream.tip().chain());
                write(out, stream.tip().digest());
                write(out, stream.summary());
                out.writeBoolean(stream.due() != null);
                out.writeLong(stream.due() == null ? 0 : stream.due());
            }
            out.writeInt(rows.size());
            for (var row : rows) {
                write(out, row.at());
                out.writeLong(row.sequence());
                out.write(StreamKey.bytes(row.entry()));
                write(out, row.commitment());
                write(out, row.chain());
                write(out, row.sealed());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail like a disk", e);
        }
        return bytes.toByteArray();
    }

    static Frame parse(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        long group = in.readLong();
        long generation = in.readLong();
        var streams = new ArrayList<StreamRow>();
        for (int i = in.readInt(); i > 0; i--) {
            var at = key(in);
            var tip = new Tip(in.readLong(), some(in), some(in));
            var summary = array(in);
            boolean due = in.readBoolean();
            long when = in.readLong();
            streams.add(new StreamRow(at, tip, summary, due ? when : null));
        }
        var rows = new ArrayList<Row>();
        for (int i = in.readInt(); i > 0; i--) {
            rows.add(
                    new Row(
                            key(in),
                            in.readLong(),
                            new UUID(in.readLong(), in.readLong()),
                            some(in),
                            some(in),
                            some(in)));
        }
        return new Frame(group, generation, streams, rows);
    }

    static void write(DataOutputStream out, StreamKey at) throws IOException {
        out.write(StreamKey.bytes(at.stream().value()));
        out.writeByte(at.track());
    }

    static StreamKey key(DataInputStream in) throws IOException {
        return new StreamKey(
                new StreamId(new UUID(in.readLong(), in.readLong())), in.readUnsignedByte());
    }

    private static void write(DataOutputStream out, byte @Nullable [] array) throws IOException {
        out.writeInt(array == null ? -1 : array.length);
        if (array != null) {
            out.write(array);
        }
    }

    private static byte @Nullable [] array(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length > in.available()) {
            throw new IOException("an array longer than its frame");
        }
        return length < 0 ? null : in.readNBytes(length);
    }

    private static byte[] some(DataInputStream in) throws IOException {
        var array = array(in);
        if (array == null) {
            throw new IOException("an array is missing");
        }
        return array;
    }
}
