package care.kith.vault;

import care.kith.entry.StreamId;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The open key ring: one random key per stream, the practice's name, the key of the head and the
/// key that signs checkpoints.
///
/// A new stream's key is made in memory and is on the medium after `save`; the journal saves before
/// it commits what the key seals. Each saving has a higher generation, so an old ring put back is
/// noticed.
public final class KeyRing {

    /// So many appended keys make a ring slow to open: it is written whole at its next opening.
    static final int MOST_FRAMES = 1000;

    private final RingFile file;
    private final SecureRandom random;
    private RingLock lock;
    private RingBody body;
    private final Map<StreamId, byte[]> unsaved = new LinkedHashMap<>();
    private boolean untidy;

    private KeyRing(RingFile file, SecureRandom random, RingLock lock, RingBody body) {
        this.file = file;
        this.random = random;
        this.lock = lock;
        this.body = body;
    }

    /// What founding gives: the ring, and the words of the recovery sheet.
    public record Founded(KeyRing ring, List<String> words) {}

    /// Makes the ring of a new practice.
    public static Founded found(
            Path file, char[] passphrase, Argon cost, Disk disk, SecureRandom random) {
        var signing = Ed25519.pair();
        var secret = Gcm.random(random, RecoveryWords.SECRET);
        var lock =
                RingLock.fresh(signing.getPublic().getEncoded(), passphrase, secret, cost, random);
        var body =
                RingBody.fresh(
                        StreamId.random(random),
                        Gcm.random(random, 32),
                        signing.getPrivate().getEncoded());
        var ring = new KeyRing(new RingFile(file, disk), random, lock, body);
        ring.keyOf(body.practice());
        ring.write(lock, body);
        return new Founded(ring, RecoveryWords.of(secret));
    }

    /// @throws WrongPassphrase when the ring is whole and does not open
    /// @throws DamagedKeyRing when the ring is not as it was written
    public static KeyRing open(Path file, char[] passphrase, Disk disk, SecureRandom random) {
        return open(file, header -> header.unlock(passphrase), disk, random);
    }

    /// Opens the ring with the recovery sheet and sets a new passphrase; the sheet stays good.
    public static KeyRing recover(
            Path file,
            List<String> words,
            char[] passphrase,
            Argon cost,
            Disk disk,
            SecureRandom random) {
        var sheet = RecoveryWords.secret(words);
        var ring = open(file, header -> header.recover(sheet), disk, random);
        ring.changePassphrase(passphrase, cost);
        return ring;
    }

    private static KeyRing open(
            Path path, Function<RingHeader, byte[]> master, Disk disk, SecureRandom random) {
        var file = new RingFile(path, disk);
        var content = file.read();
        var whole = WholeRing.parse(content);
        var open = whole.open(master.apply(whole.header()));
        var frames = RingFrames.read(content, whole.length(), open.lock().frameKey());
        frames.keys().forEach((stream, key) -> open.body().keys().put(stream, List.of(key)));
        var ring = new KeyRing(file, random, open.lock(), open.body().later(frames.keys().size()));
        ring.untidy = whole.firstVersion() || frames.torn() || frames.keys().size() > MOST_FRAMES;
        return ring;
    }

    /// The key that checks the signatures, read without any secret.
    public static byte[] publicKey(Path file) {
        return WholeRing.parse(RingFile.content(file)).header().publicKey();
    }

    public synchronized void changePassphrase(char[] passphrase, Argon cost) {
        write(lock.withPassphrase(passphrase, cost, random), body);
    }

    /// Replaces the recovery sheet; the old words open nothing of what is written from now on.
    public synchronized List<String> renewSheet() {
        var secret = Gcm.random(random, RecoveryWords.SECRET);
        write(lock.withSheet(secret, random), body);
        return RecoveryWords.of(secret);
    }

    public synchronized StreamId practice() {
        return body.practice();
    }

    public synchronized long generation() {
        return body.generation();
    }

    public synchronized byte[] publicKey() {
        return lock.header().publicKey();
    }

    public synchronized boolean erased(StreamId stream) {
        return body.erased().contains(stream);
    }

    /// @throws StreamErased when its key was destroyed
    public void refuseErased(StreamId stream) {
        if (erased(stream)) {
            throw new StreamErased(stream);
        }
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
        refuseErased(stream);
        if (!holds(stream)) {
            throw new KeyMissing(stream);
        }
        return sealer(stream, purpose);
    }

    public synchronized HeadSealer headSealer() {
        return new HeadSealer(Gcm.derive(body.headKey(), "head"), random);
    }

    /// Destroys one stream's key: the ring is written whole without it and under a new master key,
    /// so that an older copy of the master opens nothing newer.
    public synchronized void erase(StreamId stream) {
        if (body.keys().containsKey(stream)) {
            write(lock.withNewMaster(random), body.without(stream));
        }
    }

    /// Brings keys made since the last saving onto the medium, each for a few bytes at the end of
    /// the file. After a failed writing nobody knows which ring the file holds, so it gets this
    /// one.
    public synchronized void save() {
        if (untidy || !file.isCertain()) {
            write(lock, body);
        } else if (!unsaved.isEmpty()) {
            file.append(RingFrames.seal(unsaved, lock.frameKey(), file.end(), random));
            body = body.later(unsaved.size());
            unsaved.clear();
        }
    }

    public synchronized byte[] sign(byte[] text) {
        return Ed25519.sign(body.signingKey(), text);
    }

    public static boolean signed(byte[] publicKey, byte[] text, byte[] by) {
        return Ed25519.signed(publicKey, text, by);
    }

    /// HMAC-SHA-256 of a text under a random salt: what the chain holds in place of the text.
    public static byte[] commitment(byte[] salt, byte[] text) {
        return Gcm.hmac(salt, text);
    }

    private synchronized List<byte[]> keyOf(StreamId stream) {
        refuseErased(stream);
        @Nullable List<byte[]> known = body.keys().get(stream);
        if (known == null) {
            var key = Gcm.random(random, 32);
            known = List.of(key);
            body.keys().put(stream, known);
            unsaved.put(stream, key);
        }
        return known;
    }

    /// Writes the ring whole; nothing changes here unless it is on the medium.
    private void write(RingLock newLock, RingBody newBody) {
        var later = newBody.later(1);
        file.replace(WholeRing.bytes(newLock, later, random));
        lock = newLock;
        body = later;
        unsaved.clear();
        untidy = false;
    }
}
