package care.kith.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry as it lies in the store and in the head: what is clear, and the sealed rest.
@SuppressWarnings("ArrayRecordComponent")
record Row(
        StreamKey at, long sequence, UUID entry, byte[] commitment, byte[] chain, byte[] sealed) {

    /// The columns that make a row, in the order in which it is read from them.
    static final String COLUMNS = "stream, track, sequence, entry, commitment, chain, sealed";

    static Row of(ResultSet found) throws SQLException {
        return of(new StreamKey(Sql.id(found.getBytes(1)), found.getInt(2)), found);
    }

    /// A row of a chain that was asked for by its name.
    static Row of(StreamKey at, ResultSet found) throws SQLException {
        return new Row(
                at,
                found.getLong(3),
                StreamKey.uuid(found.getBytes(4)),
                found.getBytes(5),
                found.getBytes(6),
                found.getBytes(7));
    }

    @Nullable Object[] values() {
        return new Object[] {
            Sql.bytes(at.stream()),
            at.track(),
            sequence,
            StreamKey.bytes(entry),
            commitment,
            chain,
            sealed
        };
    }

    boolean same(Row other) {
        return at.equals(other.at)
                && sequence == other.sequence
                && entry.equals(other.entry)
                && Arrays.equals(commitment, other.commitment)
                && Arrays.equals(chain, other.chain)
                && Arrays.equals(sealed, other.sealed);
    }

    void write(DataOutputStream out) throws IOException {
        at.write(out);
        out.writeLong(sequence);
        out.write(StreamKey.bytes(entry));
        Packing.write(out, commitment);
        Packing.write(out, chain);
        Packing.write(out, sealed);
    }

    static Row read(DataInputStream in) throws IOException {
        return new Row(
                StreamKey.read(in),
                in.readLong(),
                new UUID(in.readLong(), in.readLong()),
                Packing.some(in),
                Packing.some(in),
                Packing.some(in));
    }
}
