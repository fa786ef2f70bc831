package care.kith.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/// The key ring as it is written whole, at the beginning of its file.
///
/// `magic (8) | header (192) | length of the sealed part (4) | sealed: both wrapping keys and the
/// body | SHA-256 of all before`. Everything before the sealed part is its associated data, so the
/// whole stands or falls together. The plain checksum only tells damage by accident from a wrong
/// passphrase. The first version had no length: its sealed part ran to the end of the file.
@SuppressWarnings("ArrayRecordComponent")
record WholeRing(RingHeader header, byte[] before, byte[] sealed, boolean firstVersion) {

    private static final byte[] FIRST = Gcm.bytes("KITHRNG1");
    private static final byte[] MAGIC = Gcm.bytes("KITHRNG2");
    private static final int WRAPPING = 64;
    private static final int SUM = 32;

    /// What the ring holds, once its master key is known.
    record Opened(RingLock lock, RingBody body) {}

    static byte[] bytes(RingLock lock, RingBody body, SecureRandom random) {
        var content = body.bytes();
        var text =
                ByteBuffer.allocate(WRAPPING + content.length)
                        .put(lock.passphraseKey())
                        .put(lock.sheetKey())
                        .put(content)
                        .array();
        var before =
                ByteBuffer.allocate(MAGIC.length + RingHeader.LENGTH + 4)
                        .put(MAGIC)
                        .put(lock.header().bytes())
                        .putInt(text.length + Gcm.OVERHEAD)
                        .array();
        var sealed = Gcm.seal(lock.wholeKey(), random, before, text);
        return ByteBuffer.allocate(before.length + sealed.length + SUM)
                .put(before)
                .put(sealed)
                .put(Digest.sha256(before, sealed))
                .array();
    }

    /// @param file may go on after the whole ring
    static WholeRing parse(byte[] file) {
        if (file.length < MAGIC.length + RingHeader.LENGTH + 4) {
            throw new DamagedKeyRing("it is cut short after %d bytes".formatted(file.length));
        }
        var in = ByteBuffer.wrap(file);
        boolean first = Arrays.equals(file, 0, FIRST.length, FIRST, 0, FIRST.length);
        if (!first && !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DamagedKeyRing("its first 8 bytes are of no known version");
        }
        int start = MAGIC.length + RingHeader.LENGTH + (first ? 0 : 4);
        int length = first ? file.length - start - SUM : in.getInt(start - 4);
        if (length < Gcm.OVERHEAD + WRAPPING || length > file.length - start - SUM) {
            throw new DamagedKeyRing(
                    "it is cut short after %d bytes, or byte 200 tells a wrong length"
                            .formatted(file.length));
        }
        var before = Arrays.copyOf(file, start);
        var sealed = Arrays.copyOfRange(file, start, start + length);
        if (!MessageDigest.isEqual(
                Digest.sha256(before, sealed),
                Arrays.copyOfRange(file, start + length, start + length + SUM))) {
            throw new DamagedKeyRing(
                    "the checksum of its first %d bytes is wrong".formatted(start + length));
        }
        return new WholeRing(RingHeader.read(in.position(MAGIC.length)), before, sealed, first);
    }

    /// Where the file goes on.
    int length() {
        return before.length + sealed.length + SUM;
    }

    Opened open(byte[] master) {
        try {
            var text = Gcm.open(Gcm.derive(master, "ring"), before, sealed, 0);
            var lock =
                    new RingLock(
                            header,
                            master,
                            Arrays.copyOf(text, 32),
                            Arrays.copyOfRange(text, 32, WRAPPING));
            return new Opened(
                    lock, RingBody.parse(Arrays.copyOfRange(text, WRAPPING, text.length)));
        } catch (SealBroken _) {
            throw new DamagedKeyRing("its seal is broken");
        }
    }
}
