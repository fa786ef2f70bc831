package care.kith.journal;

import care.kith.entry.EntryId;
import care.kith.entry.StaffId;
import care.kith.entry.When;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What stands around the body of every entry: what kind it is, when it happened, and who said so.
record Envelope<B>(
        String kind,
        int version,
        When happened,
        String zone,
        Instant received,
        StaffId by,
        @Nullable EntryId supersedes,
        B body) {}
