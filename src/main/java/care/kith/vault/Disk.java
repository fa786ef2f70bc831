package care.kith.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Writing that is on the medium when it returns. Tests put a failing disk in its place.
public interface Disk {

    Disk REAL = new Disk() {};

    default void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    default void force(FileChannel file) throws IOException {
        file.force(true);
    }

    /// Puts whole new content in place of the file, or leaves the old: never between.
    default void replace(Path file, byte[] content) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        ownerOnlyFile(fresh);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            write(channel, ByteBuffer.wrap(content));
            force(channel);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(
                java.util.Objects.requireNonNull(
                        file.toAbsolutePath().getParent(), "a file lies in a folder"));
    }

    /// Goes on writing a file from here, where it ends.
    default void append(Path file, long end, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            write(channel.position(end), ByteBuffer.wrap(content));
            force(channel);
        }
    }

    default void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            force(channel);
        }
    }

    /// Makes the file, readable by its owner alone, unless it is there.
    static void ownerOnlyFile(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try {
            if (posix(file)) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException _) {
            // somebody was quicker, which is as good
        }
    }

    /// Makes the folder, open to its owner alone, unless it is there.
    static void ownerOnlyFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (posix(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
