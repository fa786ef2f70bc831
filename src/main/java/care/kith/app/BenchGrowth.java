package care.kith.app;

import care.kith.entry.StreamId;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;

/// The same work as a practice grows: opening it, opening one client of ten entries in it, and the
/// memory it takes.
final class BenchGrowth {

    private static final int ENTRIES = 10;
    private static final int CLIENTS = 300;

    private final BenchSize size;
    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final String passphrase = String.valueOf(CaseVerbs.throwAway());

    private BenchGrowth(BenchSize size, Path folder) {
        this.size = size;
        this.folder = folder;
    }

    /// What opening one client took: with and without the note of who reads.
    private record Opened(double look, double read) {}

    static void measure(BenchSize size, Path folder, Consumer<BenchFigure> tell) throws Exception {
        var bench = new BenchGrowth(size, folder);
        var few = bench.practice(size.few(), tell);
        bench.practice(size.middling(), tell);
        var many = bench.practice(size.many(), tell);
        tell.accept(
                BenchFigure.of("growth")
                        .with("ratio_look", many.look / few.look)
                        .with("ratio_read", many.read / few.read)
                        .goal("ratio_look <= 1.3", many.look <= 1.3 * few.look));
    }

    private Opened practice(int wanted, Consumer<BenchFigure> tell) throws Exception {
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
            rooms.strongroom().unlock(passphrase.toCharArray());
            rooms.practice().staff();
            var unlocked = (System.nanoTime() - opening) / 1e6;
            var opened = open(rooms, clients);
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
            return opened;
        } finally {
            Throwaway.sweep(here);
        }
    }

    private Opened open(Rooms rooms, List<StreamId> clients) throws Exception {
        var fold = ClientRecord.fold(Instruments.library());
        var journal = rooms.strongroom().journal();
        for (var i = 0; i < CLIENTS; i++) { // warm
            fold.over(journal.read(any(clients)));
        }
        var look =
                BenchTimes.of(
                        CLIENTS,
                        () -> rooms.casebook().look(rooms.leaves().forImport(any(clients)), fold));
        var read = BenchTimes.of(CLIENTS, () -> fold.over(journal.read(any(clients))));
        return new Opened(look.median(), read.median());
    }

    private StreamId any(List<StreamId> clients) {
        return clients.get(random.nextInt(clients.size()));
    }
}
