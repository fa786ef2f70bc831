package care.kith.journal;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/// The jobs that go into one group, answered together: all when it is durable, each with the fault
/// when it is not. A job that fails by itself is answered at once and is not in the group.
final class Round {

    private final List<Writer.Job<?>> jobs;
    private final List<Runnable> answers = new ArrayList<>();

    Round(List<Writer.Job<?>> jobs) {
        this.jobs = jobs;
    }

    Group gather(Group group, Function<Throwable, Hindrance> told) throws SQLException {
        answers.clear();
        for (var job : jobs) {
            attempt(job, group, told);
        }
        return group;
    }

    private <T> void attempt(Writer.Job<T> job, Group group, Function<Throwable, Hindrance> told)
            throws SQLException {
        try {
            var result = job.work().in(group);
            answers.add(() -> job.done().complete(result));
        } catch (UncheckedIOException e) {
            var why = told.apply(e);
            if (!why.passing()) {
                throw e; // nobody knows what is on the medium: nothing of the round is written
            }
            job.done().completeExceptionally(new JournalUnavailable(why, e));
        } catch (RuntimeException e) {
            job.done().completeExceptionally(e);
        }
    }

    void acknowledge() {
        answers.forEach(Runnable::run);
    }

    void fail(JournalUnavailable why) {
        jobs.forEach(job -> job.done().completeExceptionally(why));
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
}
