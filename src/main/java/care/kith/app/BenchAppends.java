package care.kith.app;

import care.kith.entry.EntryId;
import care.kith.entry.SessionEntry.NoteSigned;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.journal.Batch;
import care.kith.journal.Journal;
import care.kith.journal.NewEntry;
import care.kith.journal.Strongroom;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Durable appends a second: one entry at a time, each writer to a client of its own, against bare
/// appends of as many bytes with fdatasync.
final class BenchAppends {

    private static final int MOST = 64;
    private static final String NOTE = "An ordinary session's note. ".repeat(8);

    private final Journal journal;
    private final SecureRandom random = new SecureRandom();
    private final StaffId by = StaffId.random(random);
    private final List<StreamId> clients = new ArrayList<>();
    private final long[] written = new long[MOST];

    private BenchAppends(Journal journal) {
        this.journal = journal;
        for (var i = 0; i < MOST; i++) {
            clients.add(StreamId.random(random));
        }
    }

    static void measure(BenchSize size, Path folder, Consumer<BenchFigure> tell) throws Exception {
        try (var strongroom = new Strongroom(folder, InstantSource.system(), new SecureRandom())) {
            strongroom.found(CaseVerbs.throwAway());
            var bench = new BenchAppends(strongroom.journal());
            bench.all(size.appendMillis() / 4, MOST); // warm, and every client has its key
            var bytes = bench.bytes(folder.resolve("head/log"));
            double lone = 0;
            for (var writers : new int[] {1, 8, MOST}) {
                var floor = floor(folder.resolve("bare"), bytes, size.appendMillis() / 2);
                var each = bench.all(size.appendMillis(), writers);
                lone = writers == 1 ? each : lone;
                var figure =
                        BenchFigure.of("appends")
                                .with("writers", writers)
                                .with("per_second", each)
                                .with("bare_per_second", floor)
                                .with("bytes", bytes)
                                .with("ratio_to_bare", each / floor);
                tell.accept(
                        writers < MOST
                                ? figure
                                : figure.with("ratio_to_lone", each / lone)
                                        .goal("ratio_to_lone >= 5", each >= 5 * lone));
            }
        }
    }

    /// What one append adds to the head's log, which is what is synced.
    private long bytes(Path log) throws IOException {
        for (var tries = 0; ; tries++) {
            var before = Files.size(log);
            append(0);
            var added = Files.size(log) - before;
            if (added > 0 || tries == 3) {
                return Math.max(added, 1);
            }
        }
    }

    /// @return appends a second of so many writers together
    private double all(int millis, int writers) throws Exception {
        var begun = System.nanoTime();
        var until = begun + millis * 1_000_000L;
        var works = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < writers; i++) {
            var writer = i;
            works.add(() -> write(writer, until));
        }
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var sum = 0;
            for (var done : threads.invokeAll(works)) {
                sum += done.get();
            }
            return sum * 1e9 / (System.nanoTime() - begun);
        }
    }

    private int write(int writer, long until) {
        var count = 0;
        do {
            append(writer);
            count++;
        } while (System.nanoTime() < until);
        return count;
    }

    private void append(int writer) {
        var entry =
                new NewEntry(
                        EntryId.random(random),
                        When.day(LocalDate.of(2026, 1, 5)),
                        ZoneOffset.UTC,
                        by,
                        null,
                        new NoteSigned(1, List.of(), NOTE));
        journal.append(new Batch(clients.get(writer), written[writer], List.of(entry), null, null));
        written[writer]++;
    }

    private static double floor(Path file, long bytes, int millis) throws IOException {
        var begun = System.nanoTime();
        var until = begun + millis * 1_000_000L;
        var count = 0;
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var buffer = ByteBuffer.allocate((int) bytes);
            do {
                channel.write(buffer.clear());
                channel.force(false);
                count++;
            } while (System.nanoTime() < until);
        }
        return count * 1e9 / (System.nanoTime() - begun);
    }
}
