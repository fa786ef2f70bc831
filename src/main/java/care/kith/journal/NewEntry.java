package care.kith.journal;

import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.StaffId;
import care.kith.entry.When;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// An entry on its way into a stream, before it has a number and a time of receipt.
public record NewEntry(
        EntryId id,
        When happened,
        ZoneId zone,
        StaffId by,
        @Nullable EntryId supersedes,
        Entry entry) {}
