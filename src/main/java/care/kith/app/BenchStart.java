package care.kith.app;

import care.kith.entry.EntryJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// `kith run` in a process of its own, from its start until the sign-in page has come, on a
/// practice that is there already and whose passphrase the environment holds.
final class BenchStart {

    /// The launcher names itself in this property, so that its own time is counted.
    private static final String LAUNCHER = "kith.launcher";

    private BenchStart() {}

    private record Started(double millis, double cpu, double resident) {}

    static void measure(BenchSize size, Path folder, Consumer<BenchFigure> tell) throws Exception {
        try (var rooms = Rooms.at(folder)) {
            var today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
            new Demo(rooms, today).fill();
        }
        start(folder); // the launcher keeps the classes of its first start for the later ones
        var times = new ArrayList<Long>();
        double resident = 0;
        double cpu = 0;
        for (var i = 0; i < size.starts(); i++) {
            var started = start(folder);
            times.add(Math.round(started.millis * 1e6));
            resident = started.resident;
            cpu = started.cpu;
        }
        var median = new BenchTimes(times.stream().mapToLong(Long::longValue).toArray()).median();
        tell.accept(
                BenchFigure.of("start")
                        .with("starts", times.size())
                        .with("to_sign_in_page_ms", median)
                        .with("cpu_ms", cpu)
                        .with("resident_mb", resident)
                        .goal("to_sign_in_page_ms < 4000", median < 4_000));
    }

    private static Started start(Path folder) throws IOException, InterruptedException {
        var words = new ArrayList<>(program());
        words.addAll(List.of("run", "--data", folder.toString(), "--port", "0", "--json"));
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(Passphrase.VARIABLE, Demo.PASSPHRASE);
        var begun = System.nanoTime();
        var process = builder.start();
        try (var said = process.inputReader(StandardCharsets.UTF_8);
                var http = HttpClient.newHttpClient()) {
            var line = said.readLine();
            if (line == null) {
                throw new IllegalStateException("the program that was started said nothing");
            }
            var address = EntryJson.MAPPER.readTree(line).path("address").asString();
            var page = HttpRequest.newBuilder(URI.create(address + "/signin")).build();
            var status = http.send(page, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("the sign-in page answered " + status);
            }
            var took = (System.nanoTime() - begun) / 1e6;
            var cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
            return new Started(took, cpu, BenchMemory.resident(process.toHandle()));
        } finally {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    /// The launcher where it started this bench, else this process's own Java as it was called.
    private static List<String> program() {
        var launcher = System.getProperty(LAUNCHER);
        if (launcher != null) {
            return List.of(launcher);
        }
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("--enable-native-access=ALL-UNNAMED");
        words.add("--sun-misc-unsafe-memory-access=allow");
        words.add("-XX:+UseSerialGC");
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "care.kith.Kith"));
        return words;
    }
}
