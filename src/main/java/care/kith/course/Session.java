package care.kith.course;

import care.kith.entry.SessionEntry;
import care.kith.entry.SessionEntry.Appointment;
import care.kith.entry.SessionEntry.AttendanceRecorded;
import care.kith.entry.SessionEntry.DisputeStageSet;
import care.kith.entry.SessionEntry.NoteSigned;
import care.kith.entry.SessionEntry.SessionPlanned;
import care.kith.entry.SessionEntry.TechniqueUsed;
import care.kith.entry.SessionEntry.WorkAgreed;
import care.kith.entry.SessionEntry.WorkReviewed;
import care.kith.entry.Stated;
import care.kith.entry.Technique;
import care.kith.entry.Words.DisputeStage;
import care.kith.entry.Words.Phase;
import care.kith.entry.Words.WorkResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One appointment: planned, or as it took place, with its note, techniques and work between
/// sessions.
///
/// Once it is told of, `planned` and `took` are never both absent.
public record Session(
        @Nullable SessionPlanned planned,
        @Nullable Appointment took,
        @Nullable NoteSigned note,
        @Nullable Work work,
        @Nullable Stated<DisputeStage> disputeStage,
        List<Technique> techniques) {

    /// An appointment of which nothing has been told yet.
    static final Session UNTOLD = new Session(null, null, null, null, null, List.of());

    /// Work agreed until the next meeting and what came of it.
    public record Work(@Nullable String agreed, @Nullable Stated<WorkResult> result) {}

    public int appointment() {
        return took == null ? Objects.requireNonNull(planned).appointment() : took.appointment();
    }

    public @Nullable Integer number() {
        return took != null ? took.number() : planned == null ? null : planned.number();
    }

    public LocalDate date() {
        return took != null ? took.date() : Objects.requireNonNull(planned).date();
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

    Session after(SessionEntry entry) {
        return switch (entry) {
            case SessionPlanned told ->
                    new Session(told, took, note, work, disputeStage, techniques);
            case AttendanceRecorded(var told) ->
                    new Session(planned, told, note, work, disputeStage, techniques);
            case NoteSigned told ->
                    new Session(planned, took, told, work, disputeStage, techniques);
            case WorkAgreed(_, var agreed) ->
                    with(new Work(agreed, work == null ? null : work.result));
            case WorkReviewed(_, var result) ->
                    with(new Work(work == null ? null : work.agreed, result));
            case DisputeStageSet(_, var stage) ->
                    new Session(planned, took, note, work, stage, techniques);
            case TechniqueUsed(_, var used) -> {
                var longer = Stream.concat(techniques.stream(), Stream.of(used)).toList();
                yield new Session(planned, took, note, work, disputeStage, longer);
            }
        };
    }

    private Session with(Work told) {
        return new Session(planned, took, note, told, disputeStage, techniques);
    }
}
