package care.kith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// `kith bench`: measures this machine in throw-away practices, and says each figure with the floor
/// that was measured in the same run.
final class BenchVerb {

    static final Verb VERB =
            new Verb(
                    "bench",
                    "Measures speed on this machine",
                    """
                    ./kith bench [--quick] [--json]

                    Measures durable appends, opening a course, a practice as it grows, pages under load and
                    the start, each in a throw-away practice. Takes about ten minutes and some two
                    gigabytes of the temporary folder; with --quick a minute and figures that only show
                    that it works. What each figure means is in docs/bench.md.
                    """,
                    Set.of(Option.QUICK),
                    BenchVerb::bench);

    private BenchVerb() {}

    /// One part of the bench; it may use the folder as it likes and tells its figures as they come.
    interface Part {
        void measure(BenchSize size, Path folder, Consumer<BenchFigure> tell) throws Exception;
    }

    private static final List<Part> PARTS =
            List.of(
                    BenchAppends::measure,
                    BenchCourse::measure,
                    BenchPages::measure,
                    BenchStart::measure,
                    BenchGrowth::measure);

    private static int bench(Arguments arguments, Report report) throws Exception {
        var size = arguments.has(Option.QUICK) ? BenchSize.QUICK : BenchSize.FULL;
        Consumer<BenchFigure> tell = figure -> report.result(figure.plain(), figure.fields());
        tell.accept(BenchMemory.machine());
        for (var part : PARTS) {
            var folder = Files.createTempDirectory("kith-bench");
            var swept = new Thread(() -> Throwaway.sweep(folder));
            Runtime.getRuntime().addShutdownHook(swept);
            try {
                part.measure(size, folder, tell);
            } finally {
                Throwaway.sweep(folder);
                Runtime.getRuntime().removeShutdownHook(swept);
            }
        }
        return 0;
    }
}
