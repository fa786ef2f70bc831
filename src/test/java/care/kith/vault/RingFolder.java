package care.kith.vault;

import care.kith.entry.StreamId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// A folder with one key ring in it, whose passphrase costs nothing to try.
record RingFolder(Path folder) {

    static final SecureRandom RANDOM = new SecureRandom();
    static final Argon CHEAP = new Argon(64, 1, 1);

    /// A test looks at what was written, not at whether it would outlive a power cut.
    static final Disk UNFORCED =
            new Disk() {
                @Override
                public void force(FileChannel file) {}
            };

    static final byte[] PLACE = {1, 2, 3};
    static final byte[] TEXT = {4, 5, 6};

    Path file() {
        return folder.resolve("ring");
    }

    KeyRing.Founded found() {
        return KeyRing.found(file(), "one".toCharArray(), CHEAP, UNFORCED, RANDOM);
    }

    KeyRing open() {
        return open("one");
    }

    KeyRing open(String passphrase) {
        return KeyRing.open(file(), passphrase.toCharArray(), UNFORCED, RANDOM);
    }

    KeyRing recover(List<String> words, String passphrase) {
        return KeyRing.recover(file(), words, passphrase.toCharArray(), CHEAP, UNFORCED, RANDOM);
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file());
    }

    void put(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
    }

    /// Streams with a key that is saved, each by itself.
    static List<StreamId> register(KeyRing ring, int count) {
        var streams = new ArrayList<StreamId>();
        for (int i = 0; i < count; i++) {
            var stream = StreamId.random(RANDOM);
            seal(ring, stream);
            ring.save();
            streams.add(stream);
        }
        return streams;
    }

    static byte[] seal(KeyRing ring, StreamId stream) {
        return ring.sealer(stream, Purpose.ENTRY).seal(PLACE, TEXT);
    }
}
