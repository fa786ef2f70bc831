package care.kith.journal;

import care.kith.vault.Digest;
import java.util.Arrays;

/// Where a chain ends: its last number, its chain value, and the running digest of its sealed
/// bytes, which a keyless look can compute.
@SuppressWarnings("ArrayRecordComponent")
record Tip(long last, byte[] chain, byte[] digest) {

    static final Tip NONE = new Tip(0, new byte[32], new byte[32]);

    boolean same(Tip other) {
        return last == other.last
                && Arrays.equals(chain, other.chain)
                && Arrays.equals(digest, other.digest);
    }

    /// The tip after one more row, as the row's own clear parts and sealed bytes give it.
    Tip after(StreamKey at, java.util.UUID entry, byte[] commitment, byte[] sealed) {
        return new Tip(
                last + 1,
                Chain.link(chain, at, last + 1, entry, commitment),
                Digest.sha256(digest, sealed));
    }

    Tip after(Row row) {
        return after(row.at(), row.entry(), row.commitment(), row.sealed());
    }
}
