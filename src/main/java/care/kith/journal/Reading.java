package care.kith.journal;

import care.kith.entry.StaffId;
import java.time.Instant;

/// Somebody looked at a client's record: who, at what, when.
public record Reading(StaffId by, String what, Instant at) {}
