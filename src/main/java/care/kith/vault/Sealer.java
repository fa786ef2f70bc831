package care.kith.vault;

import care.kith.entry.StreamId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// Seals and opens the bytes of one stream for one purpose, bound to their place.
///
/// A sealed text is `key version (4) | nonce (12) | AES-256-GCM of the padded text | tag (16)`; the
/// associated data are purpose, stream, key version and the place that the caller names. Texts are
/// padded to 256 bytes and from there to powers of two.
public final class Sealer {

    private static final int SMALLEST = 256;
    private static final int VERSION = 4;

    private final byte[] bound;
    private final List<SecretKey> keys;
    private final SecureRandom random;

    /// Finding a cipher by its name takes as long as opening a small text with it, so one is kept
    /// for all that is opened here, one after the other.
    private final Cipher cipher = Gcm.cipher();

    Sealer(Purpose purpose, StreamId stream, List<byte[]> versions, SecureRandom random) {
        this.bound = ByteBuffer.allocate(1 + 16).put(purpose.code).put(stream.bytes()).array();
        this.keys =
                versions.stream().map(key -> Gcm.derive(key, "stream " + purpose.name())).toList();
        this.random = random;
    }

    public byte[] seal(byte[] place, byte[] text) {
        int version = keys.size();
        var sealed = Gcm.seal(keys.getLast(), random, context(version, place), pad(text));
        return ByteBuffer.allocate(VERSION + sealed.length).putInt(version).put(sealed).array();
    }

    /// @throws SealBroken when the bytes were changed or stand in another place
    public byte[] open(byte[] place, byte[] sealed) {
        int version = sealed.length < VERSION ? 0 : ByteBuffer.wrap(sealed).getInt();
        if (version < 1 || version > keys.size()) {
            throw new SealBroken();
        }
        var key = keys.get(version - 1);
        synchronized (cipher) {
            return unpad(Gcm.open(cipher, key, context(version, place), sealed, VERSION));
        }
    }

    /// A name that says nothing without the key and is the same for the same text.
    public byte[] name(String text) {
        return Gcm.hmac(keys.getFirst().getEncoded(), Gcm.bytes(text));
    }

    private byte[] context(int version, byte[] place) {
        return ByteBuffer.allocate(bound.length + VERSION + place.length)
                .put(bound)
                .putInt(version)
                .put(place)
                .array();
    }

    static byte[] pad(byte[] text) {
        int size = SMALLEST;
        while (size < text.length + 4) {
            size *= 2;
        }
        return ByteBuffer.allocate(size).putInt(text.length).put(text).array();
    }

    private static byte[] unpad(byte[] padded) {
        int length = ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - 4) {
            throw new SealBroken();
        }
        return Arrays.copyOfRange(padded, 4, 4 + length);
    }
}
