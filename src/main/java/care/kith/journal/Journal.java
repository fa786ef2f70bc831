package care.kith.journal;

import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Streams of sealed entries, acknowledged only when durable, read only when whole.
public class Journal implements AutoCloseable {

    private final Storage storage;
    private final Writer writer;
    private final KeyRing ring;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Report opening;
    private final Witness witness;
    private final EntryCodec codec = new EntryCodec();

    /// What the last checkpoints say, read anew from the head.
    @FunctionalInterface
    interface Witness {
        Checkpoint.Reading checkpoints() throws IOException;
    }

    Journal(
            Storage storage,
            Writer writer,
            KeyRing ring,
            InstantSource clock,
            SecureRandom random,
            Report opening,
            Witness witness) {
        this.storage = storage;
        this.writer = writer;
        this.ring = ring;
        this.clock = clock;
        this.random = random;
        this.opening = opening;
        this.witness = witness;
    }

    /// All lines of a stream, in order; none if there is no such stream.
    ///
    /// @throws DamagedEntry when one of them is not as it was written
    public List<Line> read(StreamId stream) {
        var rows = whole(StreamKey.entries(stream));
        if (rows.isEmpty()) {
            return List.of();
        }
        var opener = ring.opener(stream, Purpose.ENTRY);
        return rows.stream().map(row -> line(row, EntrySeal.open(opener, row))).toList();
    }

    /// @return the lines as written, with their numbers and time of receipt; those already written
    ///   when the same entries are delivered again
    /// @throws JournalMoved when the stream has lines past `batch.expected()`
    /// @throws JournalUnavailable when it could not be made durable; nothing is acknowledged
    public List<Line> append(Batch batch) {
        return prepare(batch).await();
    }

    /// Many batches in as few transactions as possible, each on its own: the first that fails is
    /// thrown after all were tried.
    public List<List<Line>> appendAll(List<Batch> batches) {
        var sent = batches.stream().map(this::prepare).toList();
        return sent.stream().map(Sending::await).toList();
    }

    private Sending prepare(Batch batch) {
        var at = StreamKey.entries(batch.stream());
        var sealer =
                batch.expected() == 0
                        ? ring.sealer(batch.stream(), Purpose.ENTRY)
                        : ring.opener(batch.stream(), Purpose.ENTRY);
        var received = clock.instant();
        var sealed = new ArrayList<EntrySeal.Sealed>();
        var lines = new ArrayList<Line>();
        for (var entry : batch.entries()) {
            long number = batch.expected() + sealed.size() + 1;
            var text = codec.write(entry, received);
            lines.add(codec.read(batch.stream(), number, entry.id(), text));
            sealed.add(EntrySeal.seal(sealer, random, at, number, entry.id().value(), text));
        }
        var summary = batch.summary();
        var sealedSummary = summary == null ? null : Summary.seal(ring, batch.stream(), summary);
        var appending = new Appending(batch, at, sealed, sealedSummary);
        return new Sending(batch.stream(), lines, writer.submit(appending));
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
            var rows = Writer.await(before);
            if (rows.isEmpty()) {
                return List.copyOf(lines);
            }
            var opener = ring.opener(stream, Purpose.ENTRY);
            return rows.stream().map(row -> line(row, EntrySeal.open(opener, row))).toList();
        }
    }

    /// The opened summary of every client that has one. One that is damaged is left out here and
    /// named by `verify`; it can be made again from the stream.
    public Map<StreamId, String> summaries() {
        var summaries = new HashMap<StreamId, String>();
        reading(store -> {
            store.eachStream(stream -> Summary.open(ring, stream, summaries));
            return summaries;
        });
        return summaries;
    }

    /// The streams in which something is due by then, the longest due first.
    public List<StreamId> due(Instant until) {
        return reading(store -> store.due(until.getEpochSecond()));
    }

    /// Notes durably, before anything is shown, that somebody reads a client's record.
    public void noteRead(StreamId client, StaffId by, String what) {
        var text = codec.write(new Reading(by, what, clock.instant()));
        var entry = EntryId.random(random).value();
        var at = StreamKey.readings(client);
        var sealer = ring.opener(client, Purpose.READING);
        writer.now(group -> {
            long number = group.stream(at).tip().last() + 1;
            return group.add(at, List.of(EntrySeal.seal(sealer, random, at, number, entry, text)));
        });
    }

    /// Who has read a client's record, in order.
    public List<Reading> readings(StreamId client) {
        var rows = whole(StreamKey.readings(client));
        if (rows.isEmpty()) {
            return List.of();
        }
        var opener = ring.opener(client, Purpose.READING);
        return rows.stream().map(row -> codec.reading(EntrySeal.open(opener, row))).toList();
    }

    public void saveDraft(StaffId by, StreamId stream, String form, String content) {
        var draft = Draft.of(ring, by, stream, form);
        writer.now(draft.put(draft.seal(ring, content)));
    }

    public Optional<String> draft(StaffId by, StreamId stream, String form) {
        if (!ring.holds(stream)) {
            return Optional.empty();
        }
        var draft = Draft.of(ring, by, stream, form);
        return reading(store -> Optional.ofNullable(draft.get(store)))
                .map(sealed -> draft.open(ring, sealed));
    }

    public void discardDraft(StaffId by, StreamId stream, String form) {
        if (ring.holds(stream)) {
            writer.now(Draft.of(ring, by, stream, form).put(null));
        }
    }

    /// Destroys the stream's key: nobody opens it again. What is left are commitments.
    public void erase(StreamId stream) {
        writer.now(_ -> {
            ring.erase(stream);
            return true;
        });
    }

    /// What the start found and put right.
    public Report opening() {
        return opening;
    }

    /// Why nothing can be written until the next start, or null while all is well.
    public @Nullable String readOnly() {
        return writer.broken();
    }

    /// Looks at every row of every stream.
    public Report verify() {
        try {
            return Verification.of(storage, ring, witness.checkpoints());
        } catch (SQLException | IOException e) {
            throw new JournalUnavailable("store or head could not be read", e);
        }
    }

    private Line line(Row row, byte[] text) {
        return codec.read(row.at().stream(), row.sequence(), new EntryId(row.entry()), text);
    }

    /// The rows of a chain, which is unbroken and at least as long as its tip says.
    private List<Row> whole(StreamKey at) {
        return reading(store -> {
            var stream = store.stream(at);
            return Whole.rows(at, stream == null ? Tip.NONE : stream.tip(), store.rows(at));
        });
    }

    private <T> T reading(Read<T> read) {
        try (Connection connection = storage.reader()) {
            return read.from(new Store(connection));
        } catch (SQLException e) {
            throw new JournalUnavailable("the store could not be read", e);
        }
    }

    @FunctionalInterface
    private interface Read<T> {
        T from(Store store) throws SQLException;
    }

    @Override
    public void close() {
        try (storage) {
            writer.close();
        } catch (SQLException | IOException e) {
            throw new JournalUnavailable("the journal could not be closed in order", e);
        }
    }
}
