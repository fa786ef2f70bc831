package care.kith.journal;

import care.kith.entry.StreamId;

/// Somebody else has appended to the stream since it was read; nothing of the batch was written.
public final class JournalMoved extends RuntimeException {

    public JournalMoved(StreamId stream) {
        super("stream " + stream + " has moved on");
    }
}
