package care.kith.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A stream's own row: its tip, the sealed summary and when something is due (epoch seconds).
@SuppressWarnings("ArrayRecordComponent")
record StreamRow(StreamKey at, Tip tip, byte @Nullable [] summary, @Nullable Long due) {

    /// The columns that make a row, in the order in which it is read from them.
    static final String COLUMNS = "stream, track, last, chain, digest, summary, due";

    static StreamRow of(ResultSet found) throws SQLException {
        long due = found.getLong(7);
        boolean none = found.wasNull();
        return new StreamRow(
                new StreamKey(Sql.id(found.getBytes(1)), found.getInt(2)),
                new Tip(found.getLong(3), found.getBytes(4), found.getBytes(5)),
                found.getBytes(6),
                none ? null : due);
    }

    static StreamRow fresh(StreamKey at) {
        return new StreamRow(at, Tip.NONE, null, null);
    }

    StreamRow with(Tip newTip) {
        return new StreamRow(at, newTip, summary, due);
    }

    @Nullable Object[] values() {
        return new @Nullable Object[] {
            Sql.bytes(at.stream()), at.track(), tip.last(), tip.chain(), tip.digest(), summary, due
        };
    }

    boolean same(StreamRow other) {
        return tip.same(other.tip)
                && Arrays.equals(summary, other.summary)
                && Objects.equals(due, other.due);
    }

    void write(DataOutputStream out) throws IOException {
        at.write(out);
        out.writeLong(tip.last());
        Packing.write(out, tip.chain());
        Packing.write(out, tip.digest());
        Packing.write(out, summary);
        out.writeBoolean(due != null);
        out.writeLong(due == null ? 0 : due);
    }

    static StreamRow read(DataInputStream in) throws IOException {
        var at = StreamKey.read(in);
        var tip = new Tip(in.readLong(), Packing.some(in), Packing.some(in));
        var summary = Packing.array(in);
        boolean due = in.readBoolean();
        long when = in.readLong();
        return new StreamRow(at, tip, summary, due ? when : null);
    }
}
