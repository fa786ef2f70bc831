package care.kith.journal;

import care.kith.vault.Disk;
import care.kith.vault.HeadSealer;
import care.kith.vault.KeyRing;
import care.kith.vault.SealBroken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The witness outside the database: signed checkpoints, and a sealed log of all that was committed
/// since the last one, on the medium before anything is acknowledged.
final class Head implements AutoCloseable {

    private final Path folder;
    private final Disk disk;
    private final KeyRing ring;
    private final HeadSealer sealer;
    private long number;
    private byte[] previous = new byte[32];
    private long frames;
    private @Nullable FileChannel log;

    private Head(Path folder, Disk disk, KeyRing ring) {
        this.folder = folder;
        this.disk = disk;
        this.ring = ring;
        this.sealer = ring.headSealer();
    }

    /// What the head says at a start.
    ///
    /// @param present false when there is no head at all
    record Memory(
            boolean present,
            long group,
            long generation,
            Map<StreamKey, Tip> tips,
            List<Frame> frames,
            List<Finding> findings,
            boolean crowded) {}

    record Opened(Head head, Memory memory) {}

    static Opened open(Path folder, Disk disk, KeyRing ring) throws IOException {
        var head = new Head(folder, disk, ring);
        return new Opened(head, head.recall());
    }

    /// The checkpoints alone, which need no secret.
    static Checkpoint.Reading checkpoints(Path folder, byte[] publicKey) throws IOException {
        var findings = new ArrayList<Finding>();
        var file = HeadFile.content(folder.resolve("checkpoints"), HeadFile.CHECKPOINTS, findings);
        var read = Checkpoint.read(file, HeadFile.CHECKPOINTS.length, publicKey);
        findings.addAll(read.findings());
        return new Checkpoint.Reading(read.good(), findings, read.soundLength(), read.named());
    }

    private Memory recall() throws IOException {
        var findings = new ArrayList<Finding>();
        if (!Files.exists(checkpoints()) && !Files.exists(log())) {
            return new Memory(false, 0, 0, Map.of(), List.of(), findings, false);
        }
        var file = HeadFile.content(checkpoints(), HeadFile.CHECKPOINTS, findings);
        var read = Checkpoint.read(file, HeadFile.CHECKPOINTS.length, ring.publicKey());
        findings.addAll(read.findings());
        long group = 0;
        long generation = 0;
        if (!read.good().isEmpty()) {
            var last = read.good().getLast();
            number = last.number();
            previous = last.hash();
            group = last.group();
            generation = last.generation();
        }
        var frames = frames(HeadFile.content(log(), HeadFile.LOG, findings), findings);
        for (var frame : frames) {
            group = Math.max(group, frame.group());
            generation = Math.max(generation, frame.generation());
        }
        boolean crowded =
                read.named() > 1000 + 2 * read.tips().size() || read.soundLength() < file.length;
        return new Memory(true, group, generation, read.tips(), frames, findings, crowded);
    }

    private List<Frame> frames(byte[] file, List<Finding> findings) {
        var sealed = new ArrayList<byte[]>();
        var in =
                ByteBuffer.wrap(
                        file,
                        Math.min(HeadFile.LOG.length, file.length),
                        Math.max(0, file.length - HeadFile.LOG.length));
        while (in.remaining() >= 4) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                break; // a frame that was never acknowledged; if it was, the store's counter tells
            }
            var bytes = new byte[length];
            in.get(bytes);
            sealed.add(bytes);
        }
        long following = follows(sealed);
        if (following < 0) {
            findings.add(Finding.of(Finding.Kind.HEAD, "the head's log does not open"));
            following = number;
        } else if (following > number) {
            findings.add(Finding.of(Finding.Kind.HEAD, "the last checkpoint is damaged"));
            number = following;
        }
        var frames = new ArrayList<Frame>();
        for (int i = 0; i < sealed.size(); i++) {
            try {
                frames.add(Frame.parse(sealer.open(place(following, i), sealed.get(i))));
            } catch (IOException | RuntimeException _) {
                findings.add(
                        Finding.of(
                                Finding.Kind.HEAD, "frame " + i + " of the head's log is damaged"));
            }
        }
        return frames;
    }

    /// The number of the checkpoint that the log follows: usually the last, the one before when a
    /// rotation did not finish, a later one when the last checkpoint is gone.
    private long follows(List<byte[]> sealed) {
        for (long candidate : new long[] {number, number - 1, number + 1, number + 2}) {
            for (int i = 0; i < Math.min(3, sealed.size()); i++) {
                try {
                    sealer.open(place(candidate, i), sealed.get(i));
                    return candidate;
                } catch (SealBroken _) {
                    // not this one
                }
            }
        }
        return -1;
    }

    /// Appends the frame and returns when it is on the medium.
    void append(Frame frame) throws IOException {
        var channel = log;
        if (channel == null) {
            throw new IOException("the head's log is closed");
        }
        var sealed = sealer.seal(place(number, frames), frame.bytes());
        disk.write(
                channel,
                ByteBuffer.allocate(4 + sealed.length).putInt(sealed.length).put(sealed).flip());
        disk.force(channel);
        frames++;
    }

    /// Signs where the chains end, then starts a fresh log. A whole checkpoint replaces the file.
    void checkpoint(long group, Instant at, boolean whole, Map<StreamKey, Tip> tips)
            throws IOException {
        var next =
                new Checkpoint(
                        number + 1,
                        previous,
                        group,
                        ring.generation(),
                        at,
                        whole,
                        new LinkedHashMap<>(tips));
        var bytes = next.signed(ring::sign);
        if (whole || !Files.exists(checkpoints())) {
            disk.replace(checkpoints(), HeadFile.joined(HeadFile.CHECKPOINTS, bytes));
        } else {
            try (var channel =
                    FileChannel.open(
                            checkpoints(), StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                disk.write(channel, ByteBuffer.wrap(bytes));
                disk.force(channel);
            }
        }
        number = next.number();
        previous = next.hash();
        startLog(new Frame(group, ring.generation(), List.of(), List.of()));
    }

    private void startLog(Frame first) throws IOException {
        close();
        var sealed = sealer.seal(place(number, 0), first.bytes());
        disk.replace(
                log(),
                HeadFile.joined(
                        HeadFile.LOG,
                        ByteBuffer.allocate(4 + sealed.length)
                                .putInt(sealed.length)
                                .put(sealed)
                                .array()));
        log = FileChannel.open(log(), StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        frames = 1;
    }

    private static byte[] place(long number, long frame) {
        return ByteBuffer.allocate(16).putLong(number).putLong(frame).array();
    }

    private Path checkpoints() {
        return folder.resolve("checkpoints");
    }

    private Path log() {
        return folder.resolve("log");
    }

    @Override
    public void close() throws IOException {
        if (log != null) {
            log.close();
            log = null;
        }
    }
}
