package care.kith.journal;

import care.kith.entry.Line;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Streams of sealed entries, acknowledged only when durable, read only when whole.
public class Journal implements AutoCloseable {

    private final Storage storage;
    private final KeyRing ring;
    private final Scribe scribe;
    private final Path head;
    private final Report opening;
    private final Summaries summaries;
    private final Writer writer;
    private final Readings readings;

    Journal(Storage storage, KeyRing ring, Hold hold, Scribe scribe, Path head) {
        this.storage = storage;
        this.ring = ring;
        this.scribe = scribe;
        this.head = head;
        this.opening = new Report(true, 0, 0, hold.taken().findings());
        this.summaries = new Summaries(storage, ring);
        this.writer = new Writer(hold, summaries);
        this.readings = new Readings(scribe, writer);
    }

    /// All lines of a stream, in order; none if there is no such stream.
    ///
    /// @throws DamagedEntry when one of them is not as it was written
    public List<Line> read(StreamId stream) {
        return scribe.lines(stream, Whole.rows(storage, StreamKey.entries(stream)));
    }

    /// @return the lines as written, with their numbers and time of receipt; those already written
    ///   when the same entries are delivered again
    /// @throws JournalMoved when the stream has lines past `batch.expected()`
    /// @throws JournalUnavailable when it could not be made durable; nothing is acknowledged
    public List<Line> append(Batch batch) {
        return send(batch).await();
    }

    /// Many batches in as few transactions as possible, each on its own: the first that fails is
    /// thrown after all were tried.
    public List<List<Line>> appendAll(List<Batch> batches) {
        var sent = batches.stream().map(this::send).toList();
        return sent.stream().map(Sending::await).toList();
    }

    private Sending send(Batch batch) {
        var written = scribe.write(batch);
        return new Sending(batch.stream(), written.lines(), writer.submit(written.appending()));
    }

    /// A batch under way: its lines if it is new, or what the store already has.
    private final class Sending {
        private final StreamId stream;
        private final List<Line> lines;
        private final CompletableFuture<List<Row>> before;

        Sending(StreamId stream, List<Line> lines, CompletableFuture<List<Row>> before) {
            this.stream = stream;
            this.lines = lines;
            this.before = before;
        }

        List<Line> await() {
            var rows = Round.await(before);
            return rows.isEmpty() ? lines : scribe.lines(stream, rows);
        }
    }

    /// The opened summary of every client that has one. One that is damaged is left out here and
    /// named by `verify`; it can be made again from the stream.
    public Map<StreamId, String> summaries() {
        return summaries.all();
    }

    /// The same of these clients alone; nobody else's is read or opened.
    public Map<StreamId, String> summaries(Set<StreamId> clients) {
        return summaries.of(clients);
    }

    /// The streams in which something is due by then, the longest due first.
    public List<StreamId> due(Instant until) {
        return storage.read(store -> store.streams().due(until.getEpochSecond()));
    }

    /// Notes durably, before anything is shown, that somebody reads a client's record. While
    /// nothing can be written the note is owed and logged.
    public void noteRead(StreamId client, StaffId by, String what) {
        readings.note(client, by, what);
    }

    /// Who has read a client's record, in order.
    public List<Reading> readings(StreamId client) {
        return scribe.readings(client, Whole.rows(storage, StreamKey.readings(client)));
    }

    public void saveDraft(StaffId by, StreamId stream, String form, String content) {
        var draft = Draft.of(ring, by, stream, form);
        writer.now(draft.put(ring, draft.seal(ring, content)));
    }

    public Optional<String> draft(StaffId by, StreamId stream, String form) {
        if (!ring.holds(stream)) {
            return Optional.empty();
        }
        var draft = Draft.of(ring, by, stream, form);
        return storage.read(store -> Optional.ofNullable(store.drafts().get(stream, draft.name())))
                .map(sealed -> draft.open(ring, sealed));
    }

    public void discardDraft(StaffId by, StreamId stream, String form) {
        if (ring.holds(stream)) {
            writer.now(Draft.of(ring, by, stream, form).put(ring, null));
        }
    }

    /// Changes the key ring in its turn with what is written, so that when it fails nothing goes on
    /// being sealed with keys that may not be on the medium.
    <T> T change(Function<KeyRing, T> change) {
        return writer.now(_ -> change.apply(ring));
    }

    /// Destroys the stream's key: nobody opens it again. What is left are commitments, and nothing
    /// that would be due.
    public void erase(StreamId stream) {
        writer.now(group -> {
            var row = group.stream(StreamKey.entries(stream));
            ring.erase(stream);
            summaries.forget(stream);
            if (row.summary() != null || row.due() != null) {
                group.put(new StreamRow(row.at(), row.tip(), null, null));
            }
            return true;
        });
    }

    /// What the start found and put right.
    public Report opening() {
        return opening;
    }

    /// Why nothing can be written just now, or null while all is well.
    public @Nullable Hindrance readOnly() {
        return writer.hindrance();
    }

    /// Looks at every row of every stream.
    public Report verify() {
        try {
            return Verification.of(storage, ring, Checkpoints.in(head, ring.publicKey()));
        } catch (SQLException | IOException e) {
            throw new JournalUnavailable(Hindrance.UNREADABLE, e);
        }
    }

    @Override
    public void close() {
        try (storage) {
            writer.close();
        } catch (SQLException | IOException e) {
            throw new JournalUnavailable(
                    Hindrance.CLOSED, "the journal could not be closed in order", e);
        }
    }
}
