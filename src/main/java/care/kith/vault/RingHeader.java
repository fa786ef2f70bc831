package care.kith.vault;

import java.nio.ByteBuffer;

/// What of the key ring stands in the clear: what it costs to try a passphrase, the master key
/// under the passphrase and under the recovery sheet, and the key that checks signatures.
@SuppressWarnings("ArrayRecordComponent")
record RingHeader(Argon cost, byte[] salt, byte[] byPassphrase, byte[] bySheet, byte[] publicKey) {

    private static final int WRAPPED = 32 + Gcm.OVERHEAD;
    private static final int PUBLIC = 44;
    static final int LENGTH = 12 + 16 + 2 * WRAPPED + PUBLIC;

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putInt(cost.memoryKib())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(salt)
                .put(byPassphrase)
                .put(bySheet)
                .put(publicKey)
                .array();
    }

    static RingHeader read(ByteBuffer in) {
        try {
            return new RingHeader(
                    new Argon(in.getInt(), in.getInt(), in.getInt()),
                    take(in, 16),
                    take(in, WRAPPED),
                    take(in, WRAPPED),
                    take(in, PUBLIC));
        } catch (IllegalArgumentException e) {
            throw new DamagedKeyRing("its header names no sensible cost of a passphrase");
        }
    }

    /// The master key.
    ///
    /// @throws WrongPassphrase when it was wrapped with another one
    byte[] unlock(char[] passphrase) {
        try {
            return RingLock.unwrap("passphrase", cost.key(passphrase, salt), byPassphrase);
        } catch (SealBroken _) {
            throw new WrongPassphrase();
        }
    }

    /// The master key.
    ///
    /// @throws WrongRecoveryWords when it was wrapped with another sheet
    byte[] recover(byte[] sheet) {
        try {
            return RingLock.unwrap("sheet", RingLock.sheetKey(sheet), bySheet);
        } catch (SealBroken _) {
            throw new WrongRecoveryWords("the words are those of another or an older sheet");
        }
    }

    private static byte[] take(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
