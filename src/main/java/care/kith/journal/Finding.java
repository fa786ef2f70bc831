package care.kith.journal;

import care.kith.entry.StreamId;
import org.jspecify.annotations.Nullable;

/// One thing that a look at the journal found, with the stream and the first and last number it
/// concerns (0 where it concerns no entry).
public record Finding(Kind kind, @Nullable StreamId stream, long from, long to, String words) {

    public enum Kind {
        /// Put right from the head; nothing is lost.
        REPAIRED,
        /// An entry is not as it was written.
        DAMAGED,
        /// Entries that were acknowledged are not there.
        MISSING,
        /// The head is damaged, gone or older than the store: it no longer vouches for all of it.
        HEAD,
        /// The key ring lacks a key or is older than the store.
        KEYS
    }

    /// Nothing is amiss any more.
    boolean putRight() {
        return kind == Kind.REPAIRED;
    }

    /// These entries were acknowledged and are not there.
    static Finding missing(StreamKey at, long from, long to) {
        return of(Kind.MISSING, at, from, to, "are missing");
    }

    static Finding damaged(StreamKey at, long from, long to, String what) {
        return of(Kind.DAMAGED, at, from, to, what);
    }

    static Finding withoutKey(StreamId stream) {
        return of(Kind.KEYS, stream, "the key ring has no key for stream %s");
    }

    /// @param words with `%s` for the stream
    static Finding of(Kind kind, StreamId stream, String words) {
        return new Finding(kind, stream, 0, 0, words.formatted(stream));
    }

    static Finding of(Kind kind, StreamKey at, long from, long to, String what) {
        var words =
                (at.track() == StreamKey.READINGS ? "readings " : "entries ")
                        + (from == to ? "" + from : from + " to " + to)
                        + " of stream "
                        + at.stream()
                        + " "
                        + what;
        return new Finding(kind, at.stream(), from, to, words);
    }

    static Finding of(Kind kind, String words) {
        return new Finding(kind, null, 0, 0, words);
    }
}
