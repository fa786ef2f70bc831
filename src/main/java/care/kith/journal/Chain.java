package care.kith.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// `chain = SHA-256("kith chain 1" | previous | stream | track | sequence | entry | commitment)`:
/// over the commitment and not over the sealed bytes, so that re-sealing keeps it.
final class Chain {

    private static final byte[] LABEL = "kith chain 1".getBytes(StandardCharsets.US_ASCII);

    private Chain() {}

    static byte[] link(
            byte[] previous, StreamKey at, long sequence, UUID entry, byte[] commitment) {
        return sha256(
                LABEL,
                previous,
                StreamKey.bytes(at.stream().value()),
                ByteBuffer.allocate(9).put((byte) at.track()).putLong(sequence).array(),
                StreamKey.bytes(entry),
                commitment);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
