package care.kith.vault;

import care.kith.entry.StreamId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;

/// The keys that were registered since the ring was written whole, one frame each behind it.
///
/// `nonce (12) | AES-256-GCM(stream (16) | key (32)) | tag (16)`. The associated data are the 32
/// bytes before the frame, so one that is left out, swapped, repeated or of another ring does not
/// open. All are of one length: only a last frame that a crash cut off, before anything sealed with
/// its key was acknowledged, can be shorter or end in zeros.
record RingFrames(Map<StreamId, byte[]> keys, boolean torn) {

    static final int LENGTH = 16 + 32 + Gcm.OVERHEAD;
    private static final int TAG = 16;

    /// How many bytes before it a frame is bound to.
    static final int LINK = 32;

    /// @param before what the file ends with
    static byte[] seal(
            Map<StreamId, byte[]> keys, SecretKey with, byte[] before, SecureRandom random) {
        var file = ByteBuffer.allocate(LINK + keys.size() * LENGTH).put(before);
        keys.forEach((stream, key) -> {
            var link = link(file.array(), file.position());
            var text = ByteBuffer.allocate(16 + key.length).put(stream.bytes()).put(key).array();
            file.put(Gcm.seal(with, random, link, text));
        });
        return Arrays.copyOfRange(file.array(), LINK, file.capacity());
    }

    /// The frames of a file from this byte on.
    static RingFrames read(byte[] file, int from, SecretKey with) {
        var keys = new LinkedHashMap<StreamId, byte[]>();
        for (int at = from; at < file.length; at += LENGTH) {
            if (file.length - at < LENGTH || isUnwritten(file, at + LENGTH - TAG)) {
                return new RingFrames(keys, true);
            }
            var text = ByteBuffer.wrap(text(file, at, with));
            var stream = StreamId.read(text);
            var key = new byte[text.remaining()];
            text.get(key);
            if (keys.put(stream, key) != null) {
                throw new DamagedKeyRing("byte %d registers a stream again".formatted(at));
            }
        }
        return new RingFrames(keys, false);
    }

    private static byte[] text(byte[] file, int at, SecretKey with) {
        try {
            var frame = Arrays.copyOfRange(file, at, at + LENGTH);
            return Gcm.open(with, link(file, at), frame, 0);
        } catch (SealBroken _) {
            throw new DamagedKeyRing(
                    "the key registered at byte %d of %d does not open".formatted(at, file.length));
        }
    }

    private static byte[] link(byte[] file, int at) {
        return Arrays.copyOfRange(file, at - LINK, at);
    }

    /// Some file systems make a file longer before they write what is in it.
    private static boolean isUnwritten(byte[] file, int from) {
        for (int at = from; at < file.length; at++) {
            if (file[at] != 0) {
                return false;
            }
        }
        return true;
    }
}
