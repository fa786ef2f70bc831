package care.kith.journal;

import care.kith.entry.StreamId;
import org.jspecify.annotations.Nullable;

/// One entry is not as it was written; the message names it by stream and number.
public final class DamagedEntry extends RuntimeException {

    private final transient StreamId stream;
    private final long number;

    DamagedEntry(StreamId stream, long number, String why, @Nullable Throwable cause) {
        super("entry " + number + " of stream " + stream + " " + why, cause);
        this.stream = stream;
        this.number = number;
    }

    public StreamId stream() {
        return stream;
    }

    public long number() {
        return number;
    }
}
