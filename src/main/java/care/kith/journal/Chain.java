package care.kith.journal;

import care.kith.vault.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// `chain = SHA-256("kith chain 1" | previous | stream | track | sequence | entry | commitment)`:
/// over the commitment and not over the sealed bytes, so that re-sealing keeps it.
final class Chain {

    private static final byte[] LABEL = "kith chain 1".getBytes(StandardCharsets.US_ASCII);

    private Chain() {}

    static byte[] link(
            byte[] previous, StreamKey at, long sequence, UUID entry, byte[] commitment) {
        return Digest.sha256(
                LABEL,
                previous,
                StreamKey.bytes(at.stream().value()),
                ByteBuffer.allocate(9).put((byte) at.track()).putLong(sequence).array(),
                StreamKey.bytes(entry),
                commitment);
    }
}
