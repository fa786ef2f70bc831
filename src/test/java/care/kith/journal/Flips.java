package care.kith.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Turns single bits round.
final class Flips {

    private Flips() {}

    static byte[] flipped(byte[] bytes, long bit) {
        var copy = bytes.clone();
        copy[(int) (bit / 8)] ^= (byte) (1 << (bit % 8));
        return copy;
    }

    static void flip(Path file, long bit) throws IOException {
        Files.write(file, flipped(Files.readAllBytes(file), bit));
    }
}
