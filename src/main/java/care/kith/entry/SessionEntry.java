package care.kith.entry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens at an appointment and between two of them. `appointment` is unique in a course;
/// `number` counts sessions and may stand twice when one was missed.
public sealed interface SessionEntry extends Entry {

    /// An appointment is arranged for a day; `time` is local, "10:00".
    record SessionPlanned(
            Integer appointment, Integer number, LocalDate date, @Nullable String time)
            implements SessionEntry {}

    /// An appointment's day came: who was there.
    record AttendanceRecorded(Appointment appointment) implements SessionEntry {}

    /// The note of a session was signed, with the tasks that were done in it.
    record NoteSigned(Integer appointment, @Nullable List<String> tasksDone, @Nullable String note)
            implements SessionEntry {
        public NoteSigned {
            tasksDone = Must.keep(tasksDone);
        }
    }

    record WorkAgreed(Integer appointment, @Nullable String agreed) implements SessionEntry {}

    /// What came of the work that was agreed at that appointment.
    record WorkReviewed(Integer appointment, Stated<Words.WorkResult> result)
            implements SessionEntry {}

    record DisputeStageSet(Integer appointment, Stated<Words.DisputeStage> stage)
            implements SessionEntry {}

    record TechniqueUsed(Integer appointment, Technique technique) implements SessionEntry {}

    /// An appointment as it took place or failed to.
    record Appointment(
            Integer appointment,
            @Nullable Integer number,
            LocalDate date,
            @Nullable Stated<Words.Phase> phase,
            Stated<Words.Attendance> attendance,
            @Nullable Integer minutes,
            @Nullable List<String> othersPresent,
            @Nullable String contactAfterDna) {
        public Appointment {
            Must.beWithin("appointment", appointment, 0, 1000);
            Must.beWithin("number", number, 0, 1000);
            Must.beWithin("minutes", minutes, 0, 600);
            othersPresent = Must.keep(othersPresent);
        }

        public boolean attended() {
            return attendance.value() == Words.Attendance.ATTENDED;
        }
    }
}
