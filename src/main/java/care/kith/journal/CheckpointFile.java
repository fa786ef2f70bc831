package care.kith.journal;

import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The file of checkpoints while it is written: appended to, or replaced by a whole one.
record CheckpointFile(Path file, Disk disk) {

    long length() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    void add(byte[] signed, boolean whole) throws IOException {
        if (whole || length() == 0) {
            disk.replace(file, HeadFile.joined(HeadFile.CHECKPOINTS, signed));
            return;
        }
        try (var channel = appending()) {
            disk.write(channel, ByteBuffer.wrap(signed));
            disk.force(channel);
        }
    }

    /// Takes off what was added to a file of this length.
    void cutBack(long length) throws IOException {
        try (var channel = appending()) {
            channel.truncate(length);
            FullDisk.forceIfRoom(disk, channel, file);
        }
    }

    private FileChannel appending() throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }
}
