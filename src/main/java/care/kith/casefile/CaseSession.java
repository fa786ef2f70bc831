package care.kith.casefile;

import care.kith.course.Session;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.SessionEntry.Appointment;
import care.kith.entry.Stated;
import care.kith.entry.Technique;
import care.kith.entry.Words.Attendance;
import care.kith.entry.Words.DisputeStage;
import care.kith.entry.Words.Phase;
import care.kith.entry.Words.WorkResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An appointment of a case file with all that hangs on it.
record CaseSession(
        Integer appointment,
        @Nullable Integer number,
        LocalDate date,
        @Nullable Stated<Phase> phase,
        Stated<Attendance> attendance,
        @Nullable Integer minutes,
        @Nullable List<String> tasksDone,
        @Nullable Stated<DisputeStage> disputeStage,
        @Nullable String note,
        @Nullable List<String> othersPresent,
        @Nullable String contactAfterDna,
        @Nullable Work betweenSessionWork,
        @Nullable List<RiskEnquiry> risks,
        @Nullable List<Technique> techniqueRecords) {

    CaseSession {
        if (appointment == null || date == null || attendance == null) {
            throw new IllegalArgumentException(
                    "a session needs its appointment, date and attendance");
        }
    }

    record Work(@Nullable String agreed, @Nullable Stated<WorkResult> result) {}

    Appointment took() {
        return new Appointment(
                appointment,
                number,
                date,
                phase,
                attendance,
                minutes,
                othersPresent,
                contactAfterDna);
    }

    /// A session that took place or failed to.
    static CaseSession of(Session told, @Nullable List<RiskEnquiry> risks) {
        var took = Objects.requireNonNull(told.took());
        var note = told.note();
        var work = told.work();
        return new CaseSession(
                took.appointment(),
                took.number(),
                took.date(),
                took.phase(),
                took.attendance(),
                took.minutes(),
                note == null ? null : note.tasksDone(),
                told.disputeStage(),
                note == null ? null : note.note(),
                took.othersPresent(),
                took.contactAfterDna(),
                work == null ? null : new Work(work.agreed(), work.result()),
                risks,
                CaseWriter.none(told.techniques()));
    }

    /// The name of this contact: "S7", or that of the appointment where it counts as no session.
    String point() {
        return point(appointment, number);
    }

    static String point(int appointment, @Nullable Integer number) {
        return number == null ? "A" + appointment : "S" + number;
    }
}
