package care.kith.journal;

import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who reads a client's record, noted durably before anything is shown.
///
/// While nothing can be written a record is shown all the same, for somebody may need its safety
/// plan: the note is owed, goes to the log of the server at once, and into the journal with the
/// first note that can be written again.
final class Readings {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final Scribe scribe;
    private final Writer writer;
    private final ConcurrentLinkedQueue<Note> owed = new ConcurrentLinkedQueue<>();

    private record Note(StreamId client, UUID name, Reading reading) {}

    Readings(Scribe scribe, Writer writer) {
        this.scribe = scribe;
        this.writer = writer;
    }

    void note(StreamId client, StaffId by, String what) {
        scribe.refuseWithoutKey(client);
        var notes = new ArrayList<Note>();
        for (var earlier = owed.poll(); earlier != null; earlier = owed.poll()) {
            notes.add(earlier);
        }
        notes.add(new Note(client, scribe.name(), scribe.reading(by, what)));
        try {
            writer.now(group -> add(notes, group));
        } catch (JournalUnavailable e) {
            if (e.hindrance().passing()) {
                owed.addAll(notes);
            }
            LOG.warn(
                    "{} reads record {} ({}), which could not be noted: {}",
                    by,
                    client,
                    what,
                    e.hindrance());
        }
    }

    private boolean add(List<Note> notes, Group group) throws SQLException {
        for (var note : notes) {
            var at = StreamKey.readings(note.client);
            if (scribe.holds(note.client) && !isThere(note, at, notes, group)) {
                long number = group.stream(at).tip().last() + 1;
                group.add(at, List.of(scribe.write(at, number, note.name, note.reading)));
            }
        }
        return true;
    }

    /// Only what was owed may have been written without our knowing.
    private static boolean isThere(Note note, StreamKey at, List<Note> notes, Group group)
            throws SQLException {
        return !note.equals(notes.getLast()) && !group.find(at, List.of(note.name)).isEmpty();
    }
}
