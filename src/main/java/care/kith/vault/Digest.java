package care.kith.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 over parts in their order; parts whose lengths may vary must be framed by the caller.
public final class Digest {

    private static final MessageDigest SHA_256 = found();

    private Digest() {}

    public static byte[] sha256(byte[]... parts) {
        var digest = fresh();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /// Copied, since finding it by its name takes longer than digesting a few bytes.
    private static MessageDigest fresh() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException _) {
            return found();
        }
    }

    private static MessageDigest found() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
