package care.kith.journal;

import care.kith.vault.Disk;
import care.kith.vault.HeadSealer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The head's log while it is written: each frame is sealed to its number and to the checkpoint
/// that the log follows. A frame counts once it is kept; until then it can be cut off again.
final class HeadLog implements AutoCloseable {

    private final Path file;
    private final Disk disk;
    private final HeadSealer sealer;
    private final long follows;
    private final FileChannel channel;
    private final @Nullable Object identity;
    private long frames = 1;
    private long end;
    private long appended;

    private HeadLog(Path file, Disk disk, HeadSealer sealer, long follows) throws IOException {
        this.file = file;
        this.disk = disk;
        this.sealer = sealer;
        this.follows = follows;
        this.identity = identity(file);
        this.channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        this.end = channel.size();
    }

    /// A fresh log in place of the one before, or none: never between.
    static HeadLog start(Path file, Disk disk, HeadSealer sealer, long follows, Frame first)
            throws IOException {
        var frame = record(sealer.seal(place(follows, 0), first.bytes()));
        disk.replace(file, HeadFile.joined(HeadFile.LOG, frame));
        return new HeadLog(file, disk, sealer, follows);
    }

    /// Appends the frame and returns when it is on the medium.
    void append(Frame frame) throws IOException {
        disk.write(
                channel,
                ByteBuffer.wrap(record(sealer.seal(place(follows, frames), frame.bytes()))));
        disk.force(channel);
        appended = channel.size();
    }

    /// The frame that was appended stays: the store has it, too.
    void keep() {
        frames++;
        end = appended;
    }

    /// Takes off what was appended and not kept. On a full disk it is on the medium at the latest
    /// with the next frame.
    void cutBack() throws IOException {
        if (channel.size() > end) {
            channel.truncate(end);
            FullDisk.forceIfRoom(disk, channel, file);
        }
    }

    long length() {
        return end;
    }

    /// Whether the file under this name is still the one that is written here.
    boolean inPlace() throws IOException {
        return identity != null && Objects.equals(identity, identity(file));
    }

    static byte[] place(long follows, long frame) {
        return ByteBuffer.allocate(16).putLong(follows).putLong(frame).array();
    }

    private static byte[] record(byte[] sealed) {
        return ByteBuffer.allocate(4 + sealed.length).putInt(sealed.length).put(sealed).array();
    }

    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
