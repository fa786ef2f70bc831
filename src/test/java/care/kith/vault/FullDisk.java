package care.kith.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A disk that takes nothing while it is full.
public final class FullDisk implements Disk {

    public boolean full;

    @Override
    public void write(FileChannel file, ByteBuffer bytes) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        Disk.super.write(file, bytes);
    }
}
