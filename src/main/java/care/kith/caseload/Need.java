package care.kith.caseload;

import care.kith.entry.StreamId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that waits for this person, since or until a day. `number` counts what waits, or the
/// sessions left, or the months of a follow-up.
public record Need(Kind kind, StreamId client, String name, @Nullable LocalDate on, int number) {

    /// What can wait, the most pressing first.
    public enum Kind {
        URGENT_ALERT,
        ALERT,
        UNSIGNED_NOTE,
        FOLLOW_UP,
        ENDING_NEAR,
        NO_NEXT_SESSION
    }

    public boolean alert() {
        return kind == Kind.URGENT_ALERT || kind == Kind.ALERT;
    }
}
