package care.kith.journal;

import care.kith.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the head says at a start: where chains ended when they were last signed, and every group
/// since. Reading it changes nothing.
///
/// @param present false when there is no head at all
/// @param number of the last checkpoint
/// @param previous the last checkpoint's hash, which the next one carries
/// @param crowded whether the next checkpoint had better name all chains and replace the file
@SuppressWarnings("ArrayRecordComponent")
record HeadMemory(
        boolean present,
        long number,
        byte[] previous,
        long group,
        long generation,
        Map<StreamKey, Tip> tips,
        List<Frame> frames,
        List<Finding> findings,
        boolean crowded) {

    static final String CHECKPOINTS = "checkpoints";
    static final String LOG = "log";

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(CHECKPOINTS)) || Files.exists(folder.resolve(LOG));
    }

    static HeadMemory in(Path folder, KeyRing ring) throws IOException {
        if (!isIn(folder)) {
            return new HeadMemory(
                    false, 0, new byte[32], 0, 0, Map.of(), List.of(), List.of(), false);
        }
        var signed = Checkpoints.in(folder, ring.publicKey());
        var findings = new ArrayList<>(signed.findings());
        var file = HeadFile.content(folder.resolve(LOG), HeadFile.LOG, findings);
        long number = signed.good().isEmpty() ? 0 : signed.good().getLast().number();
        var logged = LoggedFrames.read(file, ring.headSealer(), number, findings);
        return of(signed, logged, findings);
    }

    private static HeadMemory of(Checkpoints signed, LoggedFrames logged, List<Finding> findings) {
        var previous = new byte[32];
        long number = logged.follows();
        long group = 0;
        long generation = 0;
        if (!signed.good().isEmpty()) {
            var last = signed.good().getLast();
            previous = last.hash();
            number = Math.max(number, last.number());
            group = last.group();
            generation = last.generation();
        }
        for (var frame : logged.frames()) {
            group = Math.max(group, frame.group());
            generation = Math.max(generation, frame.generation());
        }
        return new HeadMemory(
                true,
                number,
                previous,
                group,
                generation,
                signed.tips(),
                logged.frames(),
                findings,
                signed.crowded());
    }
}
