package care.kith.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the machine says of itself, and of the memory and the processor's time that is taken.
final class BenchMemory {

    private BenchMemory() {}

    static BenchFigure machine() {
        var figure =
                BenchFigure.of("machine")
                        .with("processors", Runtime.getRuntime().availableProcessors())
                        .with("java", Runtime.version().toString())
                        .with("heap_mb", Runtime.getRuntime().maxMemory() >> 20);
        try {
            var load = Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
            return figure.with("load", Double.parseDouble(load));
        } catch (IOException _) {
            return figure; // not Linux
        }
    }

    /// The processor's time that the calling thread has had, in nanoseconds; unlike a clock it does
    /// not count the time that other programs had.
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Heap in use once the collector has been through, in MB.
    static double heap() {
        var runtime = Runtime.getRuntime();
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /// What the process holds of the machine's memory, in MB; 0 where the system does not say.
    static double resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }
}
