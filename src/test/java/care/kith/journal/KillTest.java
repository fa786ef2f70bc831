package care.kith.journal;

import static care.kith.journal.Folder.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` while four threads write: nothing that was acknowledged is lost, nothing is half. Two
/// practices are written and killed side by side, each over and over.
class KillTest {

    private static final long SEED = Long.getLong("kith.seed", new Random().nextLong());
    private static final int ROUNDS = Integer.getInteger("kith.kills", 100);
    private static final int PRACTICES = 2;

    @TempDir Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        var kept =
                KeptClasses.in(
                        folder.resolve("kept"),
                        KilledWriter.class,
                        folder.resolve("unkilled").toString(),
                        "once");
        int lost = 0;
        try (var lanes = Executors.newFixedThreadPool(PRACTICES)) {
            var all = new ArrayList<Future<Integer>>();
            for (int practice = 0; practice < PRACTICES; practice++) {
                var random = new Random(SEED + practice);
                var data = folder.resolve("data-" + practice);
                int rounds = (ROUNDS + practice) / PRACTICES;
                all.add(lanes.submit(() -> lost(kept, data, rounds, random)));
            }
            for (var lane : all) {
                lost += lane.get();
            }
        }
        System.out.printf("{\"kills\":%d,\"lost\":%d,\"seed\":%d}%n", ROUNDS, lost, SEED);
        assertThat(lost).as("seed %d", SEED).isZero();
    }

    private static int lost(KeptClasses kept, Path data, int rounds, Random random)
            throws Exception {
        var acknowledged = new int[KilledWriter.STREAMS.size()];
        int lost = 0;
        for (int round = 0; round < rounds; round++) {
            writeAndKill(kept, data, 1 + random.nextInt(60), acknowledged);
            lost += lost(data, acknowledged);
        }
        return lost;
    }

    private static void writeAndKill(KeptClasses kept, Path data, int lines, int[] acknowledged)
            throws Exception {
        var child = kept.program(KilledWriter.class, data.toString()).start();
        try (var said = child.inputReader()) {
            int seen = 0;
            var other = new StringBuilder();
            for (var line = said.readLine(); line != null; line = next(said)) {
                if (line.startsWith("acknowledged ")) {
                    var words = line.split(" ", -1);
                    acknowledged[Integer.parseInt(words[1])] = Integer.parseInt(words[2]);
                    if (++seen == lines) {
                        child.destroyForcibly();
                    }
                } else {
                    other.append(line).append('\n');
                }
            }
            assertThat(seen)
                    .as("the writer wrote; it said: %s", other)
                    .isGreaterThanOrEqualTo(lines);
        }
        child.waitFor();
    }

    /// What was in the pipe before the kill still counts as acknowledged.
    private static @org.jspecify.annotations.Nullable String next(java.io.BufferedReader said) {
        try {
            return said.readLine();
        } catch (IOException _) {
            return null;
        }
    }

    /// How many acknowledged entries are not there after the next start.
    private static int lost(Path data, int[] acknowledged) {
        int lost = 0;
        try (var room = opened(data)) {
            for (int i = 0; i < acknowledged.length; i++) {
                var words = Folder.words(room.journal(), KilledWriter.STREAMS.get(i));
                for (int number = 1; number <= words.size(); number++) {
                    assertThat(words.get(number - 1)).isEqualTo("entry " + number);
                }
                lost += Math.max(0, acknowledged[i] - words.size());
            }
            assertThat(room.journal().opening().sound()).isTrue();
        }
        return lost;
    }
}
