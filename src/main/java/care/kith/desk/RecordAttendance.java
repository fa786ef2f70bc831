package care.kith.desk;

import care.kith.casebook.Decision;
import care.kith.entry.SessionEntry.Appointment;
import care.kith.entry.Stated;
import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Record what became of an appointment: whether the client came, and when.
record RecordAttendance(
        SessionSlot slot,
        LocalDate on,
        Attendance attendance,
        @Nullable Integer minutes,
        @Nullable String contact) {

    Decision decide(ClientRecord record) {
        return record.course()
                .sessions()
                .record(
                        new Appointment(
                                slot.appointment(),
                                slot.number(),
                                on,
                                slot.phase() == null ? null : Stated.of(slot.phase()),
                                Stated.of(attendance),
                                minutes,
                                null,
                                contact));
    }

    /// The same where the attendance was not recorded before.
    Decision decideOnce(ClientRecord record) {
        var known = record.course().sessions().at(slot.appointment());
        return known != null && known.took() != null ? Together.of(List.of()) : decide(record);
    }
}
