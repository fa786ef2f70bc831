package care.kith.journal;

import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One person's unfinished form about one stream, until it is signed or discarded.
@SuppressWarnings("ArrayRecordComponent")
record Draft(StreamId stream, byte[] name) {

    static Draft of(KeyRing ring, StaffId by, StreamId stream, String form) {
        return new Draft(stream, ring.opener(stream, Purpose.DRAFT_NAME).name(by + "/" + form));
    }

    byte[] seal(KeyRing ring, String content) {
        return ring.opener(stream, Purpose.DRAFT)
                .seal(name, content.getBytes(StandardCharsets.UTF_8));
    }

    String open(KeyRing ring, byte[] sealed) {
        return new String(
                ring.opener(stream, Purpose.DRAFT).open(name, sealed), StandardCharsets.UTF_8);
    }

    /// Work that replaces the draft, or discards it for null.
    Writer.Work<Boolean> put(KeyRing ring, byte @Nullable [] sealed) {
        return group -> {
            ring.refuseErased(stream); // since it was sealed
            group.put(new DraftRow(stream, name, sealed));
            return true;
        };
    }
}
