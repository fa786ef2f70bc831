package care.kith.app;

import care.kith.entry.PracticeEntry.Role;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The page of a course with many people at it, each signed in and asking again every few seconds;
/// beside it what the same server takes for a file that holds nothing.
final class BenchPages {

    private static final String FILE = "/tokens.css";

    private BenchPages() {}

    static void measure(BenchSize size, Path folder, Consumer<BenchFigure> tell) throws Exception {
        try (var rooms = Rooms.at(folder)) {
            var today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
            new Demo(rooms, today).fill();
        }
        var rest = BenchMemory.heap();
        try (var web = Web.start(Options.of(folder, 0).opening(Demo.PASSPHRASE))) {
            tell.accept(
                    BenchFigure.of("memory_at_rest").with("heap_mb", BenchMemory.heap() - rest));
            var visitors = signedIn(size.visitors(), "http://127.0.0.1:" + web.port());
            for (var i = 0; i < 4; i++) { // warm
                for (var visitor : visitors) {
                    visitor.course();
                    visitor.ask(FILE);
                }
            }
            var pages = together(visitors, size, BenchVisitor::course);
            var files = together(visitors, size, visitor -> visitor.ask(FILE));
            tell.accept(figure(size, pages, files));
        }
    }

    private static BenchFigure figure(BenchSize size, BenchTimes pages, BenchTimes files) {
        return BenchFigure.of("page")
                .with("people", size.visitors())
                .with("every_ms", size.everyMillis())
                .with("pages", pages.count())
                .with("p50_ms", pages.median())
                .with("p99_ms", pages.milliseconds(0.99))
                .with("worst_ms", pages.milliseconds(1))
                .with("bare_p50_ms", files.median())
                .with("bare_p99_ms", files.milliseconds(0.99))
                .with("ratio_to_bare_p50", pages.median() / files.median())
                .goal("p99_ms < 50", pages.milliseconds(0.99) < 50);
    }

    private static List<BenchVisitor> signedIn(int number, String address) throws Exception {
        var therapists =
                DemoPlan.shipped().staff().stream()
                        .filter(person -> person.roles().contains(Role.THERAPIST))
                        .toList();
        var visitors = new ArrayList<BenchVisitor>();
        for (var i = 0; i < number; i++) {
            var person = therapists.get(i % therapists.size());
            visitors.add(BenchVisitor.signedIn(address, person.signIn(), Demo.PASSWORD));
        }
        return visitors;
    }

    private interface Asking {
        long by(BenchVisitor visitor) throws Exception;
    }

    /// Everybody asks at their own moment of each interval, evenly spread.
    private static BenchTimes together(List<BenchVisitor> visitors, BenchSize size, Asking asking)
            throws Exception {
        var begun = System.nanoTime();
        var works = new ArrayList<Callable<List<Long>>>();
        for (var i = 0; i < visitors.size(); i++) {
            var visitor = visitors.get(i);
            var first = (long) size.everyMillis() * i / visitors.size();
            works.add(() -> {
                var times = new ArrayList<Long>();
                for (var at = first; at < size.visitMillis(); at += size.everyMillis()) {
                    sleepUntil(begun + at * 1_000_000);
                    times.add(asking.by(visitor));
                }
                return times;
            });
        }
        var all = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(works)) {
                all.addAll(done.get());
            }
        }
        return new BenchTimes(all.stream().mapToLong(Long::longValue).toArray());
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        var left = moment - System.nanoTime();
        if (left > 0) {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        }
    }
}
