package care.kith.journal;

import care.kith.vault.KeyRing;
import care.kith.vault.SealBroken;
import care.kith.vault.Sealer;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/// Seals one entry's text together with the salt of its commitment, bound to its place.
final class EntrySeal {

    private static final int SALT = 32;

    private EntrySeal() {}

    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(UUID entry, byte[] commitment, byte[] sealed) {}

    static Sealed seal(
            Sealer sealer,
            SecureRandom random,
            StreamKey at,
            long sequence,
            UUID entry,
            byte[] text) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var salted = ByteBuffer.allocate(SALT + text.length).put(salt).put(text).array();
        return new Sealed(
                entry,
                KeyRing.commitment(salt, text),
                sealer.seal(place(at, sequence, entry), salted));
    }

    /// @throws DamagedEntry when seal or commitment do not hold
    static byte[] open(Sealer sealer, Row row) {
        try {
            var salted = sealer.open(place(row.at(), row.sequence(), row.entry()), row.sealed());
            if (salted.length >= SALT) {
                var text = Arrays.copyOfRange(salted, SALT, salted.length);
                var salt = Arrays.copyOf(salted, SALT);
                if (MessageDigest.isEqual(KeyRing.commitment(salt, text), row.commitment())) {
                    return text;
                }
            }
        } catch (SealBroken _) {
            // named below, like a commitment that does not hold
        }
        throw new DamagedEntry(row.at().stream(), row.sequence(), "is not as it was written", null);
    }

    private static byte[] place(StreamKey at, long sequence, UUID entry) {
        return ByteBuffer.allocate(25)
                .put((byte) at.track())
                .putLong(sequence)
                .put(StreamKey.bytes(entry))
                .array();
    }
}
