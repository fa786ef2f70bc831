package care.kith.journal;

import care.kith.vault.HeadSealer;
import care.kith.vault.SealBroken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The frames of the head's log as a start finds them, and the number of the checkpoint that they
/// follow.
record LoggedFrames(long follows, List<Frame> frames) {

    /// @param number the last checkpoint that was found
    static LoggedFrames read(byte[] file, HeadSealer sealer, long number, List<Finding> findings) {
        var sealed = sealed(file);
        long follows = follows(sealed, sealer, number);
        if (follows < 0) {
            findings.add(Finding.of(Finding.Kind.HEAD, "the head's log does not open"));
            follows = number;
        } else if (follows > number) {
            findings.add(Finding.of(Finding.Kind.HEAD, "the last checkpoint is damaged"));
        }
        var frames = new ArrayList<Frame>();
        for (int i = 0; i < sealed.size(); i++) {
            try {
                var opened = sealer.open(HeadLog.place(follows, i), sealed.get(i));
                frames.add(Frame.parse(opened));
            } catch (IOException | RuntimeException _) {
                if (i == sealed.size() - 1 && HeadFile.endsUnwritten(sealed.get(i))) {
                    break; // as a frame that is cut short
                }
                findings.add(
                        Finding.of(
                                Finding.Kind.HEAD, "frame " + i + " of the head's log is damaged"));
            }
        }
        return new LoggedFrames(follows, frames);
    }

    private static List<byte[]> sealed(byte[] file) {
        var sealed = new ArrayList<byte[]>();
        int from = Math.min(HeadFile.LOG.length, file.length);
        var in = ByteBuffer.wrap(file, from, file.length - from);
        while (in.remaining() >= 4) {
            int length = in.getInt();
            if (length <= 0 || length > in.remaining()) {
                break; // a frame that was never acknowledged; if it was, the store's counter tells
            }
            var bytes = new byte[length];
            in.get(bytes);
            sealed.add(bytes);
        }
        return sealed;
    }

    /// Usually the last checkpoint, the one before when a rotation did not finish, a later one when
    /// the last checkpoint is gone.
    private static long follows(List<byte[]> sealed, HeadSealer sealer, long number) {
        for (long candidate : new long[] {number, number - 1, number + 1, number + 2}) {
            for (int i = 0; i < Math.min(3, sealed.size()); i++) {
                try {
                    sealer.open(HeadLog.place(candidate, i), sealed.get(i));
                    return candidate;
                } catch (SealBroken _) {
                    // not this one
                }
            }
        }
        return -1;
    }
}
