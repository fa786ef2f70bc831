package care.kith.caseload;

import care.kith.page.Kept;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An appointment as lists know it: planned, or what became of it. `noted` and `measured` only
/// matter where somebody came.
public record Meeting(
        int appointment,
        @Nullable Integer number,
        LocalDate date,
        @Nullable String time,
        Kept kept,
        boolean noted,
        boolean measured) {

    boolean held() {
        return kept == Kept.ATTENDED;
    }

    /// The number of a session held; 0 for any other.
    int numberHeld() {
        return held() && number != null ? number : 0;
    }

    boolean unsigned() {
        return held() && !noted;
    }

    /// Takes place or took place, and the main measure is not there yet.
    boolean lacksScore() {
        return !measured && kept != Kept.MISSED && kept != Kept.MOVED;
    }

    boolean plannedFrom(LocalDate day) {
        return kept == Kept.PLANNED && !date.isBefore(day);
    }
}
