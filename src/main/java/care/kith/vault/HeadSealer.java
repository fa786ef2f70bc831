package care.kith.vault;

import java.security.SecureRandom;
import javax.crypto.SecretKey;

/// Seals and opens the frames of the head, each bound to its place.
public final class HeadSealer {

    private final SecretKey key;
    private final SecureRandom random;

    HeadSealer(SecretKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    public byte[] seal(byte[] place, byte[] text) {
        return Gcm.seal(key, random, place, text);
    }

    /// @throws SealBroken when the bytes were changed or stand in another place
    public byte[] open(byte[] place, byte[] sealed) {
        return Gcm.open(key, place, sealed, 0);
    }
}
