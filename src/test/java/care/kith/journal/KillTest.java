package care.kith.journal;

import static care.kith.journal.Folder.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` while four threads write: nothing that was acknowledged is lost, nothing is half.
class KillTest {

    private static final long SEED = Long.getLong("kith.seed", new Random().nextLong());
    private static final int ROUNDS = Integer.getInteger("kith.kills", 100);

    @TempDir Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        var random = new Random(SEED);
        var acknowledged = new int[KilledWriter.STREAMS.size()];
        int lost = 0;
        var kept =
                KeptClasses.in(
                        folder.resolve("kept"),
                        KilledWriter.class,
                        folder.resolve("unkilled").toString(),
                        "once");
        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(kept, 1 + random.nextInt(60), acknowledged);
            lost += lost(folder.resolve("data"), acknowledged);
        }
        System.out.printf("{\"kills\":%d,\"lost\":%d,\"seed\":%d}%n", ROUNDS, lost, SEED);
        assertThat(lost).as("seed %d", SEED).isZero();
    }

    private void writeAndKill(KeptClasses kept, int lines, int[] acknowledged) throws Exception {
        var child = kept.program(KilledWriter.class, folder.resolve("data").toString()).start();
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
