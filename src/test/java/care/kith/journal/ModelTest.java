package care.kith.journal;

import static care.kith.journal.Folder.opened;
import static care.kith.journal.Folder.words;
import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.StreamId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random batches against lists in memory, over starts, crashes and repeated deliveries.
class ModelTest {

    static LongStream seeds() {
        return new Random().longs(4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theJournalIsAMapOfLists(long seed, @TempDir Path folders) {
        var random = new Random(seed);
        var streams = IntStream.range(0, 5).mapToObj(_ -> StreamId.random(random)).toList();
        Map<StreamId, List<String>> model = new HashMap<>();
        Map<StreamId, String> summaries = new HashMap<>();
        var delivered = new ArrayList<Batch>();
        var data = folders.resolve("0");
        var room = opened(data);
        try {
            for (int step = 1; step <= 150; step++) {
                var stream = streams.get(random.nextInt(streams.size()));
                var lines = model.computeIfAbsent(stream, _ -> new ArrayList<>());
                switch (random.nextInt(12)) {
                    case 0 -> {
                        room.close();
                        room = opened(data);
                    }
                    case 1 -> {
                        var crashed = Folder.copy(data, folders.resolve("" + step));
                        room.close();
                        data = crashed;
                        room = opened(data);
                    }
                    case 2 -> {
                        if (!delivered.isEmpty()) {
                            room.journal().append(delivered.get(random.nextInt(delivered.size())));
                        }
                    }
                    case 3 -> refused(room.journal(), stream, lines.size() + 1 + random.nextInt(3));
                    default -> {
                        var said = said(random, step);
                        var batch = Folder.batch(stream, lines.size(), said, "summary " + step);
                        room.journal().append(batch);
                        delivered.add(batch);
                        lines.addAll(said);
                        summaries.put(stream, "summary " + step);
                    }
                }
                assertThat(words(room.journal(), stream)).isEqualTo(lines);
                assertThat(room.journal().summaries(Set.of(stream)).get(stream))
                        .isEqualTo(summaries.get(stream));
            }
            assertThat(room.journal().summaries()).isEqualTo(summaries);
            assertThat(room.journal().verify().findings()).isEmpty();
        } finally {
            room.close();
        }
    }

    private static List<String> said(Random random, int step) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> "step " + step + " entry " + i + "x".repeat(random.nextInt(2000)))
                .toList();
    }

    private static void refused(Journal journal, StreamId stream, int expected) {
        if (!journal.read(stream).isEmpty()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                            journal.append(
                                    Folder.batch(stream, expected, List.of("never"), "never")))
                    .isInstanceOf(JournalMoved.class);
        }
    }
}
