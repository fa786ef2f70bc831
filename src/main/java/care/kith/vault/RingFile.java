package care.kith.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The key ring on the medium.
///
/// `magic (8) | Argon2id cost (12) | salt (16) | master under the passphrase (60) | master under
/// the sheet (60) | public key (44) | sealed: both wrapping keys and the body | SHA-256 of all
/// before`. Everything before the sealed part is its associated data, so the whole stands or falls
/// together. The plain checksum only tells damage by accident from a wrong passphrase. The wrapping
/// keys are kept inside, so that a new master key can be wrapped without asking for passphrase or
/// sheet.
@SuppressWarnings("ArrayRecordComponent")
record RingFile(
        Argon cost,
        byte[] salt,
        byte[] publicKey,
        byte[] byPassphrase,
        byte[] bySheet,
        byte[] sealedBody,
        @Nullable Secrets secrets) {

    private static final byte[] MAGIC = Gcm.bytes("KITHRNG1");
    private static final int WRAPPED = 32 + Gcm.OVERHEAD;
    private static final int PUBLIC = 44;
    private static final int HEADER = 8 + 12 + 16 + 2 * WRAPPED + PUBLIC;
    private static final int SUM = 32;

    record Secrets(byte[] master, byte[] passphraseKey, byte[] sheetKey, byte[] body) {}

    static RingFile fresh(
            byte[] publicKey, char[] passphrase, byte[] sheet, Argon cost, SecureRandom random) {
        var master = random(random, 32);
        var nothing = new byte[0];
        return new RingFile(
                        cost,
                        random(random, 16),
                        publicKey,
                        nothing,
                        nothing,
                        nothing,
                        new Secrets(master, nothing, nothing, nothing))
                .withPassphrase(passphrase, cost, random)
                .withSheet(sheet, random);
    }

    RingFile withPassphrase(char[] passphrase, Argon newCost, SecureRandom random) {
        var newSalt = random(random, 16);
        var now = open();
        var key = newCost.key(passphrase, newSalt);
        return new RingFile(
                newCost,
                newSalt,
                publicKey,
                wrap("passphrase", key, now.master, random),
                bySheet,
                sealedBody,
                new Secrets(now.master, key, now.sheetKey, now.body));
    }

    RingFile withSheet(byte[] sheet, SecureRandom random) {
        var now = open();
        var key = Gcm.derive(sheet, "sheet").getEncoded();
        return new RingFile(
                cost,
                salt,
                publicKey,
                byPassphrase,
                wrap("sheet", key, now.master, random),
                sealedBody,
                new Secrets(now.master, now.passphraseKey, key, now.body));
    }

    RingFile withNewMaster(SecureRandom random) {
        var now = open();
        var master = random(random, 32);
        return new RingFile(
                cost,
                salt,
                publicKey,
                wrap("passphrase", now.passphraseKey, master, random),
                wrap("sheet", now.sheetKey, master, random),
                sealedBody,
                new Secrets(master, now.passphraseKey, now.sheetKey, now.body));
    }

    RingFile with(RingBody body) {
        var now = open();
        return new RingFile(
                cost,
                salt,
                publicKey,
                byPassphrase,
                bySheet,
                sealedBody,
                new Secrets(now.master, now.passphraseKey, now.sheetKey, body.bytes()));
    }

    RingBody body() {
        return RingBody.parse(open().body);
    }

    byte[] bytes(SecureRandom random) {
        var now = open();
        var header = header();
        var text =
                ByteBuffer.allocate(64 + now.body.length)
                        .put(now.passphraseKey)
                        .put(now.sheetKey)
                        .put(now.body)
                        .array();
        var sealed = Gcm.seal(Gcm.derive(now.master, "ring"), random, header, text);
        var all = ByteBuffer.allocate(HEADER + sealed.length + SUM).put(header).put(sealed);
        all.put(Digest.sha256(Arrays.copyOf(all.array(), HEADER + sealed.length)));
        return all.array();
    }

    static RingFile parse(byte[] bytes) {
        if (bytes.length < HEADER + Gcm.OVERHEAD + 64 + SUM) {
            throw new DamagedKeyRing("it is cut short");
        }
        int end = bytes.length - SUM;
        if (!MessageDigest.isEqual(
                Digest.sha256(Arrays.copyOf(bytes, end)),
                Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw new DamagedKeyRing("its checksum is wrong");
        }
        var in = ByteBuffer.wrap(bytes, 0, end);
        if (!Arrays.equals(take(in, 8), MAGIC)) {
            throw new DamagedKeyRing("it is of no known version");
        }
        try {
            var cost = new Argon(in.getInt(), in.getInt(), in.getInt());
            var salt = take(in, 16);
            var byPassphrase = take(in, WRAPPED);
            var bySheet = take(in, WRAPPED);
            var publicKey = take(in, PUBLIC);
            return new RingFile(
                    cost, salt, publicKey, byPassphrase, bySheet, take(in, in.remaining()), null);
        } catch (IllegalArgumentException e) {
            throw new DamagedKeyRing("its header makes no sense");
        }
    }

    RingFile unlock(char[] passphrase) {
        try {
            var key = cost.key(passphrase, salt);
            return opened(Gcm.open(Gcm.derive(key, "passphrase"), MAGIC, byPassphrase, 0));
        } catch (SealBroken _) {
            throw new WrongPassphrase();
        }
    }

    RingFile recover(byte[] sheet) {
        try {
            var key = Gcm.derive(sheet, "sheet").getEncoded();
            return opened(Gcm.open(Gcm.derive(key, "sheet"), MAGIC, bySheet, 0));
        } catch (SealBroken _) {
            throw new WrongRecoveryWords("the words are those of another or an older sheet");
        }
    }

    private RingFile opened(byte[] master) {
        try {
            var text = Gcm.open(Gcm.derive(master, "ring"), header(), sealedBody, 0);
            return new RingFile(
                    cost,
                    salt,
                    publicKey,
                    byPassphrase,
                    bySheet,
                    sealedBody,
                    new Secrets(
                            master,
                            Arrays.copyOf(text, 32),
                            Arrays.copyOfRange(text, 32, 64),
                            Arrays.copyOfRange(text, 64, text.length)));
        } catch (SealBroken _) {
            throw new DamagedKeyRing("its seal is broken");
        }
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .putInt(cost.memoryKib())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(salt)
                .put(byPassphrase)
                .put(bySheet)
                .put(publicKey)
                .array();
    }

    private Secrets open() {
        if (secrets == null) {
            throw new IllegalStateException("the key ring is locked");
        }
        return secrets;
    }

    private static byte[] wrap(String by, byte[] key, byte[] master, SecureRandom random) {
        return Gcm.seal(Gcm.derive(key, by), random, MAGIC, master);
    }

    private static byte[] take(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static byte[] random(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
