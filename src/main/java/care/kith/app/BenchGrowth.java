package care.kith.app;

import care.kith.entry.StreamId;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// The same work as a practice grows: opening it, opening one client of ten entries in it, and the
/// memory it takes.
final class BenchGrowth {

    private static final int ENTRIES = 10;
    private static final int WARM = 2_000;
    private static final int CLIENTS = 1_000;
    private static final int TURNS = 10;

    private final BenchSize size;
    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final String passphrase = String.valueOf(Throwaway.passphrase());

    private BenchGrowth(BenchSize size, Path folder) {
        this.size = size;
        this.folder = folder;
    }

    /// A practice on the medium, and whom it treats.
    private record Loaded(Path at, List<StreamId> clients) {}

    /// What opening one client took, in milliseconds: with and without the note of who reads.
    private record Opened(double look, double read) {}

    static void measure(BenchSize size, Path folder, Consumer<BenchFigure> tell) throws Exception {
        var bench = new BenchGrowth(size, folder);
        var few = bench.practice(size.few(), tell);
        Throwaway.sweep(bench.practice(size.middling(), tell).at);
        bench.compare(few, bench.practice(size.many(), tell), tell);
    }

    /// The two by turns, since a machine is not equally quick from one minute to the next.
    private void compare(Loaded few, Loaded many, Consumer<BenchFigure> tell) throws Exception {
        try (var small = Rooms.at(few.at);
                var large = Rooms.at(many.at)) {
            unlock(small);
            unlock(large);
            var turns = new double[4][TURNS];
            for (var turn = 0; turn < TURNS; turn++) {
                var of = open(small, few.clients, CLIENTS / TURNS);
                turns[0][turn] = of.look;
                turns[1][turn] = of.read;
                of = open(large, many.clients, CLIENTS / TURNS);
                turns[2][turn] = of.look;
                turns[3][turn] = of.read;
            }
            var look = middle(turns[2]) / middle(turns[0]);
            tell.accept(
                    BenchFigure.of("growth")
                            .with("look_ms_few", middle(turns[0]))
                            .with("look_ms_many", middle(turns[2]))
                            .with("ratio_look", look)
                            .with("ratio_read", middle(turns[3]) / middle(turns[1]))
                            .goal("ratio_look <= 1.3", look <= 1.3));
        }
    }

    private static double middle(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void unlock(Rooms rooms) {
        rooms.strongroom().unlock(passphrase.toCharArray());
        rooms.practice().staff();
    }

    private Loaded practice(int wanted, Consumer<BenchFigure> tell) throws Exception {
        var here = folder.resolve("of-" + wanted);
        var begun = System.nanoTime();
        List<StreamId> clients;
        try (var rooms = Rooms.at(here)) {
            var deadline = begun + size.loadMillis() * 1_000_000L;
            clients = new BenchClients(rooms, passphrase, random).load(wanted, ENTRIES, deadline);
        }
        var loaded = (System.nanoTime() - begun) / 1e9;
        var before = BenchMemory.heap();
        var opening = System.nanoTime();
        try (var rooms = Rooms.at(here)) {
            unlock(rooms);
            var unlocked = (System.nanoTime() - opening) / 1e6;
            open(rooms, clients, WARM); // else it is measured while Java learns
            var opened = open(rooms, clients, CLIENTS);
            var held = BenchMemory.heap() - before;
            var summaries = rooms.strongroom().journal().summaries();
            var withLists = BenchMemory.heap() - before;
            var figure =
                    BenchFigure.of("clients")
                            .with("clients", clients.size())
                            .with("entries_each", ENTRIES)
                            .with("look_ms", opened.look)
                            .with("read_ms", opened.read)
                            .with("unlock_ms", unlocked)
                            .with("load_s", loaded)
                            .with("heap_mb", held)
                            .with("heap_with_lists_mb", withLists)
                            .with("summaries", summaries.size());
            tell.accept(
                    clients.size() == wanted
                            ? figure
                            : figure.with("note", "time was up before there were " + wanted));
        }
        return new Loaded(here, clients);
    }

    private Opened open(Rooms rooms, List<StreamId> clients, int times) throws Exception {
        var fold = ClientRecord.fold(Instruments.library());
        var journal = rooms.strongroom().journal();
        var look =
                BenchTimes.of(
                        times,
                        () -> rooms.casebook().look(rooms.leaves().forImport(any(clients)), fold));
        var read = BenchTimes.of(times, () -> fold.over(journal.read(any(clients))));
        return new Opened(look.median(), read.median());
    }

    private StreamId any(List<StreamId> clients) {
        return clients.get(random.nextInt(clients.size()));
    }
}
