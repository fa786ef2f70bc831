package care.kith.guide;

import care.kith.entry.Stated;

/// Something in the record that a clinician should see, at the contact where it showed ("S5",
/// "FU3").
public record Flag(String point, Kind kind) {

    /// What can show.
    public enum Kind {
        ITEM9_POSITIVE,
        EPDS10_POSITIVE,
        SRS_BELOW_36,
        ASRM_6_OR_MORE,
        PHQ9_RELIABLE_DETERIORATION,
        GAD7_RELIABLE_DETERIORATION,
        DNA,
        MISSING_MEASURE,
        NO_RELIABLE_IMPROVEMENT_BY_MID;

        /// The word as it stands in case files.
        public String word() {
            return Stated.word(this);
        }

        public boolean risk() {
            return this == ITEM9_POSITIVE || this == EPDS10_POSITIVE;
        }
    }
}
