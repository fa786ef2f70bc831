package care.kith.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/// The key ring's file, as it was last read or written here: what somebody else wrote since is
/// noticed and never overwritten.
final class RingFile {

    private static final String UNWRITTEN = "the key ring could not be written";

    private final Path path;
    private final Disk disk;
    private long length;
    private byte[] end = {};
    private boolean certain;

    RingFile(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
    }

    /// @throws DamagedKeyRing when there is no file
    static byte[] content(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new DamagedKeyRing("there is none");
        } catch (IOException e) {
            throw new UncheckedIOException("the key ring could not be read", e);
        }
    }

    byte[] read() {
        var content = content(path);
        remember(content.length, content);
        return content;
    }

    /// Not after a failed writing: then only a whole ring may follow.
    boolean isCertain() {
        return certain;
    }

    /// What the next frame is bound to.
    byte[] end() {
        return end;
    }

    /// Puts a whole ring in the place of everything, or leaves it as it is.
    ///
    /// @throws KeyRingMoved when somebody else wrote
    void replace(byte[] whole) {
        try {
            if (certain && Files.exists(path)) {
                refuseIfMoved();
            }
            certain = false;
            disk.replace(path, whole);
            remember(whole.length, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(UNWRITTEN, e);
        }
    }

    /// @throws KeyRingMoved when somebody else wrote
    void append(byte[] frames) {
        try {
            refuseIfMoved();
            certain = false;
            disk.append(path, length, frames);
            remember(length + frames.length, frames);
        } catch (IOException e) {
            throw new UncheckedIOException(UNWRITTEN, e);
        }
    }

    private void remember(long now, byte[] written) {
        int last = Math.max(0, written.length - RingFrames.LINK);
        length = now;
        end = Arrays.copyOfRange(written, last, written.length);
        certain = true;
    }

    private void refuseIfMoved() throws IOException {
        try (var file = FileChannel.open(path)) {
            var found = ByteBuffer.allocate(end.length);
            file.read(found, length - end.length);
            if (file.size() != length || !Arrays.equals(found.array(), end)) {
                throw new KeyRingMoved();
            }
        }
    }
}
