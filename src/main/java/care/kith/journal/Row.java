package care.kith.journal;

import java.util.Arrays;
import java.util.UUID;

/// One entry as it lies in the store and in the head: what is clear, and the sealed rest.
@SuppressWarnings("ArrayRecordComponent")
record Row(
        StreamKey at, long sequence, UUID entry, byte[] commitment, byte[] chain, byte[] sealed) {

    boolean same(Row other) {
        return at.equals(other.at)
                && sequence == other.sequence
                && entry.equals(other.entry)
                && Arrays.equals(commitment, other.commitment)
                && Arrays.equals(chain, other.chain)
                && Arrays.equals(sealed, other.sealed);
    }
}
