package care.kith.journal;

import org.jspecify.annotations.Nullable;

/// A stream's own row: its tip, the sealed summary and when something is due (epoch seconds).
@SuppressWarnings("ArrayRecordComponent")
record StreamRow(StreamKey at, Tip tip, byte @Nullable [] summary, @Nullable Long due) {

    static StreamRow fresh(StreamKey at) {
        return new StreamRow(at, Tip.NONE, null, null);
    }

    StreamRow with(Tip newTip) {
        return new StreamRow(at, newTip, summary, due);
    }
}
