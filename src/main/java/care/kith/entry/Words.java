package care.kith.entry;

/// The closed lists that the record uses, each constant spelled on disk in lower case.
public final class Words {

    private Words() {}

    /// The part of a course a session belongs to.
    public enum Phase {
        ENGAGEMENT,
        INITIAL,
        MIDDLE,
        ENDING,
        MAINTENANCE
    }

    /// What became of an appointment.
    public enum Attendance {
        ATTENDED,
        CANCELLED,
        CANCELLED_LATE,
        DNA,
        LEFT_GROUP
    }

    /// What was found of the work between sessions at the next meeting; not doing it is material,
    /// no failure.
    public enum WorkResult {
        DONE,
        PARTLY,
        NOT_DONE,
        NONE
    }

    /// Where a role dispute stands. `RESOLVED_IN_PART` is a result, never a starting stage.
    public enum DisputeStage {
        RENEGOTIATION,
        IMPASSE,
        DISSOLUTION,
        RESOLVED_IN_PART
    }

    /// What was decided when readiness had been talked through.
    public enum ReadinessDecision {
        START,
        START_WITH_ADJUSTMENT,
        ENGAGEMENT_FIRST,
        DEFER,
        REFER
    }

    /// How a course ended, by the scores.
    public enum OutcomeCategory {
        RELIABLE_RECOVERY,
        RECOVERED_NOT_RELIABLE,
        RELIABLE_IMPROVEMENT_NOT_RECOVERED,
        NO_RELIABLE_CHANGE,
        RELIABLE_DETERIORATION,
        DROPOUT,
        REFERRED,
        RELIABLE_IMPROVEMENT_BELOW_THRESHOLD,
        RELIABLE_IMPROVEMENT_NOT_BELOW_THRESHOLD
    }
}
