package care.kith.vault;

import care.kith.entry.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// The open key ring: one random key per stream, the practice's name, the key of the head and the
/// key that signs checkpoints.
///
/// A new stream's key is made in memory and is on the medium after `save`; the journal saves before
/// it commits what the key seals. Each saving has a higher generation, so an old ring put back is
/// noticed.
public final class KeyRing {

    private final Path file;
    private final Disk disk;
    private final SecureRandom random;
    private RingFile sealed;
    private RingBody body;
    private boolean unsaved;

    private KeyRing(Path file, Disk disk, SecureRandom random, RingFile sealed, RingBody body) {
        this.file = file;
        this.disk = disk;
        this.random = random;
        this.sealed = sealed;
        this.body = body;
    }

    /// What founding gives: the ring, and the words of the recovery sheet.
    public record Founded(KeyRing ring, List<String> words) {}

    /// Makes the ring of a new practice.
    public static Founded found(
            Path file, char[] passphrase, Argon cost, Disk disk, SecureRandom random) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var secret = random(random, RecoveryWords.SECRET);
            var body =
                    RingBody.fresh(
                            StreamId.random(random),
                            random(random, 32),
                            pair.getPrivate().getEncoded());
            var ring =
                    new KeyRing(
                            file,
                            disk,
                            random,
                            RingFile.fresh(
                                    pair.getPublic().getEncoded(),
                                    passphrase,
                                    secret,
                                    cost,
                                    random),
                            body);
            ring.keyOf(body.practice());
            ring.write();
            return new Founded(ring, RecoveryWords.of(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    /// @throws WrongPassphrase when the ring is whole and does not open
    /// @throws DamagedKeyRing when the ring is not as it was written
    public static KeyRing open(Path file, char[] passphrase, Disk disk, SecureRandom random) {
        var locked = RingFile.parse(content(file));
        var open = locked.unlock(passphrase);
        return new KeyRing(file, disk, random, open, open.body());
    }

    /// Opens the ring with the recovery sheet and sets a new passphrase; the sheet stays good.
    public static KeyRing recover(
            Path file,
            List<String> words,
            char[] passphrase,
            Argon cost,
            Disk disk,
            SecureRandom random) {
        var locked = RingFile.parse(content(file));
        var open = locked.recover(RecoveryWords.secret(words));
        var ring = new KeyRing(file, disk, random, open, open.body());
        ring.changePassphrase(passphrase, cost);
        return ring;
    }

    /// The key that checks the signatures, read without any secret.
    public static byte[] publicKey(Path file) {
        return RingFile.parse(content(file)).publicKey();
    }

    public synchronized void changePassphrase(char[] passphrase, Argon cost) {
        sealed = sealed.withPassphrase(passphrase, cost, random);
        write();
    }

    /// Replaces the recovery sheet; the old words open nothing of what is written from now on.
    public synchronized List<String> renewSheet() {
        var secret = random(random, RecoveryWords.SECRET);
        sealed = sealed.withSheet(secret, random);
        write();
        return RecoveryWords.of(secret);
    }

    public StreamId practice() {
        return body.practice();
    }

    public synchronized long generation() {
        return body.generation();
    }

    public byte[] publicKey() {
        return sealed.publicKey();
    }

    public synchronized boolean erased(StreamId stream) {
        return body.erased().contains(stream);
    }

    public synchronized boolean holds(StreamId stream) {
        return body.keys().containsKey(stream);
    }

    /// The sealer of a stream, which gets its key here if it is new.
    public Sealer sealer(StreamId stream, Purpose purpose) {
        return new Sealer(purpose, stream, keyOf(stream), random);
    }

    /// The opener of a stream that must have its key.
    ///
    /// @throws StreamErased when its key was destroyed
    /// @throws KeyMissing when the ring knows nothing of it
    public Sealer opener(StreamId stream, Purpose purpose) {
        if (erased(stream)) {
            throw new StreamErased(stream);
        }
        if (!holds(stream)) {
            throw new KeyMissing(stream);
        }
        return sealer(stream, purpose);
    }

    public HeadSealer headSealer() {
        SecretKey key = Gcm.derive(body.headKey(), "head");
        return new HeadSealer(key, random);
    }

    /// Destroys one stream's key and re-seals the ring under a new master key, so that an older
    /// copy of the master opens nothing newer.
    public synchronized void erase(StreamId stream) {
        if (body.keys().remove(stream) != null) {
            body.erased().add(stream);
            sealed = sealed.withNewMaster(random);
            write();
        }
    }

    /// Brings keys made since the last saving onto the medium.
    public synchronized void save() {
        if (unsaved) {
            write();
        }
    }

    public byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(new PKCS8EncodedKeySpec(body.signingKey())));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    public static boolean signed(byte[] publicKey, byte[] text, byte[] by) {
        try {
            PublicKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(publicKey));
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(by);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /// HMAC-SHA-256 of a text under a random salt: what the chain holds in place of the text.
    public static byte[] commitment(byte[] salt, byte[] text) {
        return Gcm.hmac(salt, text);
    }

    private synchronized List<byte[]> keyOf(StreamId stream) {
        if (body.erased().contains(stream)) {
            throw new StreamErased(stream);
        }
        @Nullable List<byte[]> known = body.keys().get(stream);
        if (known == null) {
            known = List.of(random(random, 32));
            body.keys().put(stream, known);
            unsaved = true;
        }
        return known;
    }

    private void write() {
        try {
            body = body.next();
            sealed = sealed.with(body);
            disk.replace(file, sealed.bytes(random));
            unsaved = false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the key ring could not be written", e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new DamagedKeyRing("there is none");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the key ring could not be read", e);
        }
    }

    private static byte[] random(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
