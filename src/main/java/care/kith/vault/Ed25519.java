package care.kith.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/// Signatures that hold for their text alone: Ed25519 (RFC 8032) by the JDK.
final class Ed25519 {

    private static final String NAME = "Ed25519";

    private Ed25519() {}

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    /// @param key PKCS #8
    static byte[] sign(byte[] key, byte[] text) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(
                    KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(key)));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    /// @param key X.509
    static boolean signed(byte[] key, byte[] text, byte[] by) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initVerify(
                    KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(key)));
            signature.update(text);
            return signature.verify(by);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
