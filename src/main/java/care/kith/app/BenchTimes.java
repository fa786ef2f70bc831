package care.kith.app;

import java.util.Arrays;

/// Times in nanoseconds, in order.
final class BenchTimes {

    private final long[] sorted;

    BenchTimes(long[] nanoseconds) {
        sorted = nanoseconds.clone();
        Arrays.sort(sorted);
    }

    interface Work {
        void run() throws Exception;
    }

    /// Runs the work so many times, each timed.
    static BenchTimes of(int rounds, Work work) throws Exception {
        var times = new long[rounds];
        for (var i = 0; i < rounds; i++) {
            var before = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - before;
        }
        return new BenchTimes(times);
    }

    int count() {
        return sorted.length;
    }

    double median() {
        return milliseconds(0.5);
    }

    /// The smallest time that at least this share of all does not exceed.
    double milliseconds(double share) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was timed");
        }
        var place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, place)] / 1e6;
    }
}
