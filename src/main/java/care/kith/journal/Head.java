package care.kith.journal;

import care.kith.vault.Disk;
import care.kith.vault.HeadSealer;
import care.kith.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The witness outside the database: signed checkpoints, and a sealed log of all that was written
/// since the last one, on the medium before the store commits it.
final class Head implements AutoCloseable {

    private final Path logFile;
    private final Disk disk;
    private final KeyRing ring;
    private final HeadSealer sealer;
    private final CheckpointFile checkpoints;
    private long number;
    private byte[] previous;
    private @Nullable HeadLog log;

    Head(Path folder, Disk disk, KeyRing ring, HeadMemory memory) {
        this.disk = disk;
        this.ring = ring;
        this.sealer = ring.headSealer();
        this.checkpoints = new CheckpointFile(folder.resolve(HeadMemory.CHECKPOINTS), disk);
        this.logFile = folder.resolve(HeadMemory.LOG);
        this.number = memory.number();
        this.previous = memory.previous();
    }

    /// The log that is written, which there is from the first checkpoint on.
    HeadLog log() throws IOException {
        if (log == null) {
            throw new IOException("the head's log is closed");
        }
        return log;
    }

    boolean open() {
        return log != null;
    }

    /// Signs where the chains end, then starts a fresh log. A whole checkpoint replaces the file.
    ///
    /// When that fails half way, the log goes on as if nothing had been tried; where even that is
    /// not sure, the head is closed.
    void checkpoint(long group, Instant at, boolean whole, Map<StreamKey, Tip> tips)
            throws IOException {
        var next = new Checkpoint(number + 1, previous, group, ring.generation(), at, whole, tips);
        long before = checkpoints.length();
        HeadLog fresh;
        try {
            checkpoints.add(next.signed(ring::sign), whole);
            var first = Frame.first(group, ring.generation());
            fresh = HeadLog.start(logFile, disk, sealer, next.number(), first);
        } catch (IOException e) {
            goBack(before);
            throw e;
        }
        number = next.number();
        previous = next.hash();
        close();
        log = fresh;
    }

    private void goBack(long before) throws IOException {
        if (log == null) {
            return; // the first since the start, which as a whole has failed
        }
        if (log.inPlace()) {
            try {
                checkpoints.cutBack(before);
            } catch (IOException e) {
                close();
                throw e;
            }
        } else {
            close();
        }
    }

    @Override
    public void close() throws IOException {
        if (log != null) {
            log.close();
            log = null;
        }
    }
}
