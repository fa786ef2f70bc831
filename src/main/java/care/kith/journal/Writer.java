package care.kith.journal;

import care.kith.vault.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The one writer. Whatever waits goes into one transaction; it is committed, then the head is on
/// the medium, and only then is any of it acknowledged.
///
/// When the medium fails, nothing is acknowledged and the journal only reads until the next start,
/// because after a failed fsync nobody knows what is on it (Rebello et al. 2020).
final class Writer implements AutoCloseable {

    private static final int GROUP = 1000;
    private static final int ROWS_TO_CHECKPOINT = 2000;

    private final Storage storage;
    private final Connection connection;
    private final Head head;
    private final KeyRing ring;
    private final InstantSource clock;
    private final LinkedBlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
    private final Map<StreamKey, Tip> moved = new HashMap<>();
    private final Thread thread;
    private long group;
    private int rows;
    private volatile @Nullable String broken;
    private volatile boolean closing;

    /// A piece of work; what it returns is handed on once it is durable.
    @FunctionalInterface
    interface Work<T> {
        T in(Group group) throws SQLException;
    }

    private record Job<T>(Work<T> work, CompletableFuture<T> done) {}

    Writer(
            Storage storage,
            Connection connection,
            Head head,
            KeyRing ring,
            InstantSource clock,
            long group) {
        this.storage = storage;
        this.connection = connection;
        this.head = head;
        this.ring = ring;
        this.clock = clock;
        this.group = group;
        this.thread = Thread.ofPlatform().name("kith-journal").daemon().start(this::run);
    }

    <T> CompletableFuture<T> submit(Work<T> work) {
        refuseIfBroken();
        var job = new Job<>(work, new CompletableFuture<>());
        waiting.add(job);
        if (!thread.isAlive()) {
            job.done.completeExceptionally(closed());
        }
        return job.done;
    }

    <T> T now(Work<T> work) {
        return await(submit(work));
    }

    static <T> T await(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Why the journal only reads, or null while it writes.
    @Nullable String broken() {
        return broken;
    }

    private void refuseIfBroken() {
        var why = broken;
        if (why != null) {
            throw new JournalUnavailable(why, null);
        }
        if (closing) {
            throw closed();
        }
    }

    private static JournalUnavailable closed() {
        return new JournalUnavailable("the journal is closed", null);
    }

    private void run() {
        var jobs = new ArrayList<Job<?>>();
        while (!closing || !waiting.isEmpty()) {
            try {
                jobs.add(waiting.take());
                waiting.drainTo(jobs, GROUP);
                together(jobs);
            } catch (InterruptedException _) {
                // closing; what still waits is written first
            }
            jobs.clear();
        }
    }

    private void together(List<Job<?>> jobs) {
        var held = new ArrayList<Runnable>();
        try {
            refuseIfBrokenWhileWriting();
            var gathered = new Group(new Store(connection));
            for (var job : jobs) {
                attempt(job, gathered, held);
            }
            commit(gathered);
            held.forEach(Runnable::run);
        } catch (SQLException e) {
            fail(jobs, rollback(e));
        } catch (IOException | UncheckedIOException e) {
            rollback(new SQLException(e));
            fail(jobs, breakDown("the disk failed while the head or the keys were written", e));
        } catch (JournalUnavailable e) {
            fail(jobs, e);
        } catch (RuntimeException | Error e) {
            rollback(new SQLException(e));
            fail(jobs, breakDown("the writer met a fault of its own", e));
        }
    }

    private void refuseIfBrokenWhileWriting() {
        var why = broken;
        if (why != null) {
            throw new JournalUnavailable(why, null);
        }
    }

    private static <T> void attempt(Job<T> job, Group gathered, List<Runnable> held)
            throws SQLException {
        try {
            var result = job.work.in(gathered);
            held.add(() -> job.done.complete(result));
        } catch (RuntimeException e) {
            job.done.completeExceptionally(e);
        }
    }

    private void commit(Group gathered) throws SQLException, IOException {
        if (gathered.empty()) {
            connection.commit();
            return;
        }
        ring.save();
        gathered.write(group + 1);
        connection.commit();
        group++;
        var frame = gathered.frame(group, ring.generation());
        head.append(frame);
        frame.streams().forEach(stream -> moved.put(stream.at(), stream.tip()));
        rows += frame.rows().size();
        if (rows >= ROWS_TO_CHECKPOINT) {
            checkpoint();
        }
    }

    private void checkpoint() throws SQLException, IOException {
        if (storage.settle(connection)) {
            head.checkpoint(group, clock.instant(), false, moved);
            moved.clear();
            rows = 0;
        } else {
            rows = ROWS_TO_CHECKPOINT / 2; // a reader is in the way: later
        }
    }

    private JournalUnavailable rollback(SQLException e) {
        try {
            connection.rollback();
            if (storage.diskFull(e)) {
                return new JournalUnavailable(
                        "the disk is full: nothing was written, make room and try again", e);
            }
        } catch (SQLException again) {
            e.addSuppressed(again);
        }
        return breakDown("the store could not be written", e);
    }

    private JournalUnavailable breakDown(String what, Throwable cause) {
        var why = what + ": Kith only reads until it is started again";
        if (broken == null) {
            broken = why;
        }
        return new JournalUnavailable(why, cause);
    }

    private static void fail(List<Job<?>> jobs, JournalUnavailable why) {
        jobs.forEach(job -> job.done.completeExceptionally(why));
    }

    @Override
    public void close() throws SQLException, IOException {
        closing = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        for (var job = waiting.poll(); job != null; job = waiting.poll()) {
            job.done.completeExceptionally(closed());
        }
        try {
            if (broken == null && !moved.isEmpty()) {
                checkpoint();
            }
        } finally {
            head.close();
            connection.close();
        }
    }
}
