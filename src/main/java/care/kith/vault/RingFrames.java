package care.kith.vault;

import care.kith.entry.StreamId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// The keys that were registered since the ring was written whole, one frame each behind it.
///
/// `nonce (12) | AES-256-GCM(stream (16) | key (32)) | tag (16)`. The associated data are the 32
/// bytes before the frame, so one that is left out, swapped, repeated or of another ring does not
/// open. All are of one length: only frames that a crash cut off, before anything sealed with their
/// keys was acknowledged, can be shorter, end in zeros or have a piece that was never written.
record RingFrames(Map<StreamId, byte[]> keys, boolean torn) {

    static final int LENGTH = 16 + 32 + Gcm.OVERHEAD;
    private static final int TAG = 16;

    /// A disk writes so many bytes at once, and many of them in any order.
    private static final int PIECE = 512;

    /// Fewer zeros than these can be by chance.
    private static final int ZEROS = 8;

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
            if (file.length - at < LENGTH || isZero(file, at + LENGTH - TAG, file.length)) {
                return new RingFrames(keys, true);
            }
            var opened = text(file, at, with);
            if (opened == null) {
                return new RingFrames(keys, true);
            }
            var text = ByteBuffer.wrap(opened);
            var stream = StreamId.read(text);
            var key = new byte[text.remaining()];
            text.get(key);
            if (keys.put(stream, key) != null) {
                throw new DamagedKeyRing("byte %d registers a stream again".formatted(at));
            }
        }
        return new RingFrames(keys, false);
    }

    /// @return null where it was never written whole
    private static byte @Nullable [] text(byte[] file, int at, SecretKey with) {
        try {
            var frame = Arrays.copyOfRange(file, at, at + LENGTH);
            return Gcm.open(with, link(file, at), frame, 0);
        } catch (SealBroken _) {
            if (hasUnwrittenPiece(file, at)) {
                return null;
            }
            throw new DamagedKeyRing(
                    "the key registered at byte %d of %d does not open".formatted(at, file.length));
        }
    }

    private static byte[] link(byte[] file, int at) {
        return Arrays.copyOfRange(file, at - LINK, at);
    }

    /// Some file systems make a file longer before they write what is in it. Whether some piece
    /// that this frame has a part in is still as it was then.
    private static boolean hasUnwrittenPiece(byte[] file, int at) {
        for (int from = at; from < at + LENGTH; from = (from / PIECE + 1) * PIECE) {
            int to = Math.min((from / PIECE + 1) * PIECE, file.length);
            if (to - from >= ZEROS && isZero(file, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isZero(byte[] file, int from, int to) {
        for (int at = from; at < to; at++) {
            if (file[at] != 0) {
                return false;
            }
        }
        return true;
    }
}
