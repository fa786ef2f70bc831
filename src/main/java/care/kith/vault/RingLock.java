package care.kith.vault;

import java.security.SecureRandom;
import javax.crypto.SecretKey;

/// The open lock of the key ring: its master key and the two keys that wrap it, which are kept so
/// that a new master can be wrapped without asking for passphrase or sheet.
///
/// Every change takes a new master, so that one known from an older copy opens nothing newer.
@SuppressWarnings("ArrayRecordComponent")
record RingLock(RingHeader header, byte[] master, byte[] passphraseKey, byte[] sheetKey) {

    /// What both wrappings are bound to, the same in every version of the ring.
    private static final byte[] WRAPPED = Gcm.bytes("KITHRNG1");

    static RingLock fresh(
            byte[] publicKey, char[] passphrase, byte[] sheet, Argon cost, SecureRandom random) {
        var salt = Gcm.random(random, 16);
        return closed(cost, salt, publicKey, cost.key(passphrase, salt), sheetKey(sheet), random);
    }

    RingLock withPassphrase(char[] passphrase, Argon cost, SecureRandom random) {
        var salt = Gcm.random(random, 16);
        return closed(cost, salt, header.publicKey(), cost.key(passphrase, salt), sheetKey, random);
    }

    RingLock withSheet(byte[] sheet, SecureRandom random) {
        return closed(
                header.cost(),
                header.salt(),
                header.publicKey(),
                passphraseKey,
                sheetKey(sheet),
                random);
    }

    RingLock withNewMaster(SecureRandom random) {
        return closed(
                header.cost(), header.salt(), header.publicKey(), passphraseKey, sheetKey, random);
    }

    /// What seals the ring where it is written whole.
    SecretKey wholeKey() {
        return Gcm.derive(master, "ring");
    }

    /// What seals a key that is appended.
    SecretKey frameKey() {
        return Gcm.derive(master, "ring frame");
    }

    static byte[] sheetKey(byte[] sheet) {
        return Gcm.derive(sheet, "sheet").getEncoded();
    }

    /// @throws SealBroken when the master was wrapped with another key
    static byte[] unwrap(String by, byte[] key, byte[] wrapped) {
        return Gcm.open(Gcm.derive(key, by), WRAPPED, wrapped, 0);
    }

    private static RingLock closed(
            Argon cost,
            byte[] salt,
            byte[] publicKey,
            byte[] passphraseKey,
            byte[] sheetKey,
            SecureRandom random) {
        var master = Gcm.random(random, 32);
        var header =
                new RingHeader(
                        cost,
                        salt,
                        Gcm.seal(Gcm.derive(passphraseKey, "passphrase"), random, WRAPPED, master),
                        Gcm.seal(Gcm.derive(sheetKey, "sheet"), random, WRAPPED, master),
                        publicKey);
        return new RingLock(header, master, passphraseKey, sheetKey);
    }
}
