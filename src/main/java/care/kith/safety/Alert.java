package care.kith.safety;

import care.kith.entry.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A positive answer about self-harm after which nobody is known to have asked.
///
/// It is closed by an enquiry and by nothing else. `answer` is the entry that raised it. It is due
/// on the day of the answer.
public record Alert(
        EntryId answer,
        @Nullable String point,
        LocalDate date,
        String instrument,
        int value,
        Grade grade) {

    static Alert of(Risk.Answered answer, Grade grade) {
        return new Alert(
                answer.id(),
                answer.point(),
                answer.date(),
                answer.instrument(),
                answer.value(),
                grade);
    }

    /// How pressing: 1 is present; 2 or 3, or more than last time, is high and goes to a senior
    /// clinician the same day. A 0 never excludes danger (Simon et al., 2013).
    public enum Grade {
        PRESENT,
        HIGH
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(date);
    }
}
