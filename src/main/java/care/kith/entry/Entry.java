package care.kith.entry;

/// One thing that happened, said once and never edited. A mistake is put right by another entry.
///
/// The families are sealed, so a new kind of entry does not compile until every fold has said what
/// it means there.
public sealed interface Entry
        permits IntakeEntry,
                CourseEntry,
                InventoryEntry,
                UnderstandingEntry,
                MeasureEntry,
                SafetyEntry,
                SessionEntry,
                EndingEntry,
                PracticeEntry {}
