package care.kith.people;

import care.kith.entry.StaffId;
import care.kith.entry.StreamId;

/// Leave for one person to read and write one client's record.
public final class MayWrite extends MayRead {

    MayWrite(StreamId client, StaffId by) {
        super(client, by);
    }
}
