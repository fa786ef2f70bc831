package care.kith.entry;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// An entry in its place: whose journal, which line, when it happened and was received, in whose
/// hand.
///
/// Numbers of a stream run from 1 without a gap. `supersedes` names the entry that this one
/// corrects.
public record Line(
        StreamId stream,
        long number,
        EntryId id,
        When happened,
        ZoneId zone,
        Instant received,
        StaffId by,
        @Nullable EntryId supersedes,
        Entry entry) {}
