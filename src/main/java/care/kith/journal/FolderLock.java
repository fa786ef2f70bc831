package care.kith.journal;

import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Holds the folder for one process; the system lets go of it when the process ends, however it
/// ends.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws FolderInUse when another process has it
    static FolderLock on(Path folder) throws IOException {
        var file = folder.resolve("lock");
        Disk.ownerOnlyFile(file);
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException _) {
            // held within this process, which is the same to whoever asks
        }
        channel.close();
        throw new FolderInUse("the folder " + folder.toAbsolutePath().getParent());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
