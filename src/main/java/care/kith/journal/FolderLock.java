package care.kith.journal;

import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Holds the folder for one process; the system lets go of it when the process ends, however it
/// ends.
final class FolderLock implements AutoCloseable {

    /// What this process holds. To close any channel of a file lets go of all its locks on it, so
    /// none is opened of a file that is held here already.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @throws FolderInUse when another process has it, or this one already
    static FolderLock on(Path folder) throws IOException {
        var lock = folder.resolve("lock");
        Disk.ownerOnlyFile(lock);
        var file = lock.toRealPath();
        if (HELD.add(file)) {
            var channel = locked(file);
            if (channel != null) {
                return new FolderLock(file, channel);
            }
        }
        throw new FolderInUse("the folder " + folder.toAbsolutePath().getParent());
    }

    /// @return null when another process has it
    private static @Nullable FileChannel locked(Path file) throws IOException {
        boolean locked = false;
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            locked = channel.tryLock() != null;
            return locked ? channel : null;
        } finally {
            if (!locked) {
                HELD.remove(file);
                channel.close();
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
