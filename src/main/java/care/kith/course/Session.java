package care.kith.course;

import care.kith.entry.SessionEntry.Appointment;
import care.kith.entry.SessionEntry.NoteSigned;
import care.kith.entry.SessionEntry.SessionPlanned;
import care.kith.entry.Stated;
import care.kith.entry.Technique;
import care.kith.entry.Words.DisputeStage;
import care.kith.entry.Words.Phase;
import care.kith.entry.Words.WorkResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One appointment: planned, or as it took place, with its note, techniques and work between
/// sessions.
///
/// `planned` and `took` are never both absent.
public record Session(
        @Nullable SessionPlanned planned,
        @Nullable Appointment took,
        @Nullable NoteSigned note,
        @Nullable Work work,
        @Nullable Stated<DisputeStage> disputeStage,
        List<Technique> techniques) {

    /// Work agreed until the next meeting and what came of it.
    public record Work(@Nullable String agreed, @Nullable Stated<WorkResult> result) {}

    static Session planned(SessionPlanned planned) {
        return new Session(planned, null, null, null, null, List.of());
    }

    static Session held(Appointment took) {
        return new Session(null, took, null, null, null, List.of());
    }

    public int appointment() {
        return took != null
                ? took.appointment()
                : java.util.Objects.requireNonNull(planned).appointment();
    }

    public @Nullable Integer number() {
        return took != null ? took.number() : planned == null ? null : planned.number();
    }

    public LocalDate date() {
        return took != null ? took.date() : java.util.Objects.requireNonNull(planned).date();
    }

    public @Nullable Phase phase() {
        return took == null || took.phase() == null ? null : took.phase().value();
    }

    public boolean attended() {
        return took != null && took.attended();
    }

    /// The name of this contact in the score rows: "S7".
    public @Nullable String point() {
        return number() == null ? null : "S" + number();
    }

    public List<String> tasks() {
        return note == null || note.tasksDone() == null ? List.of() : note.tasksDone();
    }

    public boolean did(String task) {
        return tasks().contains(task);
    }

    Session moved(SessionPlanned again) {
        return new Session(again, took, note, work, disputeStage, techniques);
    }

    Session became(Appointment appointment) {
        return new Session(planned, appointment, note, work, disputeStage, techniques);
    }

    Session signed(NoteSigned signed) {
        return new Session(planned, took, signed, work, disputeStage, techniques);
    }

    Session agreed(@Nullable String agreed) {
        var result = work == null ? null : work.result;
        return new Session(planned, took, note, new Work(agreed, result), disputeStage, techniques);
    }

    Session reviewed(Stated<WorkResult> result) {
        var agreed = work == null ? null : work.agreed;
        return new Session(planned, took, note, new Work(agreed, result), disputeStage, techniques);
    }

    Session stage(Stated<DisputeStage> stage) {
        return new Session(planned, took, note, work, stage, techniques);
    }

    Session used(Technique technique) {
        var longer = new ArrayList<>(techniques);
        longer.add(technique);
        return new Session(planned, took, note, work, disputeStage, List.copyOf(longer));
    }
}
