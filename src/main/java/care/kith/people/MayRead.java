package care.kith.people;

import care.kith.entry.StaffId;
import care.kith.entry.StreamId;

/// Leave for one person to read one client's record. Only this room can give it, so a method that
/// asks for one cannot be reached by somebody who was never checked.
public sealed class MayRead permits MayWrite {

    private final StreamId client;
    private final StaffId by;

    MayRead(StreamId client, StaffId by) {
        this.client = client;
        this.by = by;
    }

    public final StreamId client() {
        return client;
    }

    public final StaffId by() {
        return by;
    }
}
