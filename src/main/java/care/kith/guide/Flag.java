package care.kith.guide;

import care.kith.entry.Stated;
import java.time.LocalDate;
import java.util.List;

/// Something in the record that a clinician should see, at the contact where it showed ("S5",
/// "FU3"); `saw` is what its rule looked at, in the order in which the sentence names it.
public record Flag(String point, LocalDate on, Kind kind, List<Object> saw) {

    public Flag {
        saw = List.copyOf(saw);
    }

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
