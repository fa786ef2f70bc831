package care.kith.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with a random nonce before the text, and keys derived by HKDF (RFC 5869), all by the
/// JDK.
final class Gcm {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG = 16;
    static final int OVERHEAD = NONCE + TAG;

    /// Asked for by name, it is looked for anew each time: a tenth of what opening a course takes.
    private static final Provider JDK = jdk();

    private static final Mac HMAC = hmac();

    private Gcm() {}

    private static Provider jdk() {
        try {
            return Cipher.getInstance(CIPHER).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    private static Mac hmac() {
        try {
            return Mac.getInstance("HmacSHA256", JDK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC", e);
        }
    }

    static Cipher cipher() {
        try {
            return Cipher.getInstance(CIPHER, JDK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    static SecretKey derive(byte[] key, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .thenExpand(bytes("kith 1 " + purpose), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }

    static byte[] seal(SecretKey key, SecureRandom random, byte[] context, byte[] text) {
        var nonce = random(random, NONCE);
        try {
            var cipher = cipher();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(context);
            var sealed = ByteBuffer.allocate(OVERHEAD + text.length).put(nonce);
            cipher.doFinal(ByteBuffer.wrap(text), sealed);
            return sealed.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /// @throws SealBroken when the bytes, their context or the key are not those of the sealing
    static byte[] open(SecretKey key, byte[] context, byte[] sealed, int offset) {
        return open(cipher(), key, context, sealed, offset);
    }

    /// @param cipher nobody else's meanwhile
    static byte[] open(Cipher cipher, SecretKey key, byte[] context, byte[] sealed, int offset) {
        if (sealed.length - offset < OVERHEAD) {
            throw new SealBroken();
        }
        try {
            cipher.init(
                    Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, sealed, offset, NONCE));
            cipher.updateAAD(context);
            return cipher.doFinal(sealed, offset + NONCE, sealed.length - offset - NONCE);
        } catch (AEADBadTagException e) {
            throw new SealBroken();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opening failed", e);
        }
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = (Mac) HMAC.clone();
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException("this Java has no HMAC", e);
        }
    }

    static byte[] random(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
