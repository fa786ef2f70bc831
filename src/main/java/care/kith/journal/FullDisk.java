package care.kith.journal;

import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Tells a full disk, which passes, from a failing one, which does not: by what the system says,
/// and where it says it in another language, by the room that is left.
final class FullDisk {

    /// In bytes; less than this is none.
    private static final long NONE = 64 * 1024;

    private FullDisk() {}

    static boolean is(Throwable fault, Path place) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(FullDisk::says)
                || noRoom(place);
    }

    static boolean noRoom(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace() < NONE;
        } catch (IOException _) {
            return false;
        }
    }

    /// For what is only cut shorter, which asks for no room.
    static void forceIfRoom(Disk disk, FileChannel channel, Path file) throws IOException {
        try {
            disk.force(channel);
        } catch (IOException e) {
            if (!is(e, file)) {
                throw e;
            }
        }
    }

    private static boolean says(Throwable fault) {
        if (!(fault instanceof IOException) || fault.getMessage() == null) {
            return false;
        }
        var words = fault.getMessage().toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("quota exceeded")
                || words.contains("not enough space");
    }
}
