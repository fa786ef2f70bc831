package care.kith.journal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The one writer. Whatever waits goes into one group, and only when that is durable is any of it
/// acknowledged.
final class Writer implements AutoCloseable {

    private static final int GROUP = 1000;
    private static final int SECONDS_BETWEEN_TRIES = 5;

    private final LinkedBlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
    private final Writing writing;
    private final Thread thread;
    private volatile boolean closing;

    /// A piece of work; what it returns is handed on once it is durable.
    @FunctionalInterface
    interface Work<T> {
        T in(Group group) throws SQLException;
    }

    /// A piece of work and whoever waits for it.
    record Job<T>(Work<T> work, CompletableFuture<T> done) {}

    Writer(Hold hold, Summaries summaries) {
        this.writing = new Writing(hold, summaries);
        this.thread = Thread.ofPlatform().name("kith-journal").daemon().start(this::run);
    }

    <T> CompletableFuture<T> submit(Work<T> work) {
        writing.refuseIfLasting();
        if (closing) {
            throw new JournalUnavailable(Hindrance.CLOSED, null);
        }
        var job = new Job<>(work, new CompletableFuture<T>());
        waiting.add(job);
        if (!thread.isAlive()) {
            job.done.completeExceptionally(new JournalUnavailable(Hindrance.CLOSED, null));
        }
        return job.done;
    }

    <T> T now(Work<T> work) {
        return Round.await(submit(work));
    }

    /// Why nothing can be written just now, or null while all is well.
    @Nullable Hindrance hindrance() {
        return writing.hindrance();
    }

    private void run() {
        while (!closing || !waiting.isEmpty()) {
            var jobs = new ArrayList<Job<?>>();
            try {
                var first =
                        writing.away()
                                ? waiting.poll(SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS)
                                : waiting.take();
                if (first != null) {
                    jobs.add(first);
                }
            } catch (InterruptedException _) {
                continue; // nobody means this thread: it ends when it is closed
            }
            waiting.drainTo(jobs, GROUP);
            writing.together(new Round(jobs));
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        closing = true;
        waiting.add(new Job<>(_ -> true, new CompletableFuture<>()));
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        new Round(new ArrayList<>(waiting)).fail(new JournalUnavailable(Hindrance.CLOSED, null));
        writing.close();
    }
}
