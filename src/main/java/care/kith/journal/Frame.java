package care.kith.journal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What one group wrote, as the head keeps it: enough to write it again.
record Frame(
        long group,
        long generation,
        List<StreamRow> streams,
        List<Row> rows,
        List<DraftRow> drafts) {

    /// The first frame of a log, which says where the checkpoint before it stood.
    static Frame first(long group, long generation) {
        return new Frame(group, generation, List.of(), List.of(), List.of());
    }

    byte[] bytes() {
        return Packing.packed(out -> {
            out.writeLong(group);
            out.writeLong(generation);
            out.writeInt(streams.size());
            for (var stream : streams) {
                stream.write(out);
            }
            out.writeInt(rows.size());
            for (var row : rows) {
                row.write(out);
            }
            out.writeInt(drafts.size());
            for (var draft : drafts) {
                draft.write(out);
            }
        });
    }

    static Frame parse(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        long group = in.readLong();
        long generation = in.readLong();
        var streams = many(in, StreamRow::read);
        var rows = many(in, Row::read);
        List<DraftRow> drafts = in.available() > 0 ? many(in, DraftRow::read) : List.of();
        return new Frame(group, generation, streams, rows, drafts);
    }

    private interface Read<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static <T> List<T> many(DataInputStream in, Read<T> read) throws IOException {
        var all = new ArrayList<T>();
        for (int left = in.readInt(); left > 0; left--) {
            all.add(read.from(in));
        }
        return all;
    }
}
