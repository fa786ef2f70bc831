package care.kith.journal;

import care.kith.entry.Line;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Streams of entries, acknowledged only when durable.
public class Journal implements AutoCloseable {

    private final Map<StreamId, List<Line>> streams = new ConcurrentHashMap<>();
    private final Map<StreamId, String> summaries = new ConcurrentHashMap<>();
    private final Map<String, String> drafts = new ConcurrentHashMap<>();

    public List<Line> read(StreamId stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    /// @return the lines as written, with their numbers and time of receipt
    /// @throws JournalMoved when the stream has lines past `batch.expected()`
    public synchronized List<Line> append(Batch batch) {
        var lines = streams.computeIfAbsent(batch.stream(), _ -> new ArrayList<>());
        if (lines.size() != batch.expected()) {
            throw new JournalMoved(batch.stream());
        }
        var written = new ArrayList<Line>();
        for (var entry : batch.entries()) {
            written.add(
                    new Line(
                            batch.stream(),
                            lines.size() + 1L,
                            entry.id(),
                            entry.happened(),
                            entry.zone(),
                            Instant.EPOCH,
                            entry.by(),
                            entry.supersedes(),
                            entry.entry()));
            lines.add(written.getLast());
        }
        if (batch.summary() != null) {
            summaries.put(batch.stream(), batch.summary());
        }
        return written;
    }

    /// The opened summary of every client that has one.
    public Map<StreamId, String> summaries() {
        return Map.copyOf(summaries);
    }

    /// Notes durably, before anything is shown, that somebody reads a client's record.
    public void noteRead(StreamId client, StaffId by, String what) {}

    public void saveDraft(StaffId by, StreamId stream, String form, String content) {
        drafts.put(by + "/" + stream + "/" + form, content);
    }

    public Optional<String> draft(StaffId by, StreamId stream, String form) {
        return Optional.ofNullable(drafts.get(by + "/" + stream + "/" + form));
    }

    public void discardDraft(StaffId by, StreamId stream, String form) {
        drafts.remove(by + "/" + stream + "/" + form);
    }

    @Override
    public void close() {}
}
