package care.kith.course;

import static care.kith.casebook.Decision.accept;
import static care.kith.casebook.Decision.refuse;
import static care.kith.course.CourseRefusal.APPOINTMENT_TAKEN;
import static care.kith.course.CourseRefusal.APPOINTMENT_UNKNOWN;
import static care.kith.course.CourseRefusal.NOTE_SIGNED;

import care.kith.casebook.Decision;
import care.kith.entry.Entry;
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
import care.kith.entry.When;
import care.kith.entry.Words.DisputeStage;
import care.kith.entry.Words.WorkResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The appointments of a course in the order in which they became known, each with all that hangs
/// on it.
public record Sessions(List<Session> all) {

    static final Sessions NONE = new Sessions(List.of());

    Sessions after(SessionEntry entry) {
        return switch (entry) {
            case SessionPlanned planned ->
                    at(planned.appointment()) == null
                            ? plus(Session.planned(planned))
                            : changing(planned.appointment(), session -> session.moved(planned));
            case AttendanceRecorded(var appointment) ->
                    at(appointment.appointment()) == null
                            ? plus(Session.held(appointment))
                            : changing(
                                    appointment.appointment(),
                                    session -> session.became(appointment));
            case NoteSigned signed ->
                    changing(signed.appointment(), session -> session.signed(signed));
            case WorkAgreed(var appointment, var agreed) ->
                    changing(appointment, session -> session.agreed(agreed));
            case WorkReviewed(var appointment, var result) ->
                    changing(appointment, session -> session.reviewed(result));
            case DisputeStageSet(var appointment, var stage) ->
                    changing(appointment, session -> session.stage(stage));
            case TechniqueUsed(var appointment, var technique) ->
                    changing(appointment, session -> session.used(technique));
        };
    }

    public @Nullable Session at(int appointment) {
        return all.stream()
                .filter(session -> session.appointment() == appointment)
                .findFirst()
                .orElse(null);
    }

    /// Those that somebody came to, in order.
    public List<Session> attended() {
        return all.stream().filter(Session::attended).toList();
    }

    /// The first session in which a task was ticked.
    public @Nullable Session firstWith(String task) {
        return all.stream().filter(session -> session.did(task)).findFirst().orElse(null);
    }

    /// The latest session held up to a day, numbered ones only.
    public int lastNumber() {
        return attended().stream()
                .map(Session::number)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /// The next appointment from a day on that has not taken place.
    public @Nullable Session next(LocalDate day) {
        return all.stream()
                .filter(session -> session.took() == null && !session.date().isBefore(day))
                .min(java.util.Comparator.comparing(Session::date))
                .orElse(null);
    }

    public int nextAppointment() {
        return all.stream().mapToInt(Session::appointment).max().orElse(0) + 1;
    }

    public Decision plan(
            int appointment, @Nullable Integer number, LocalDate date, @Nullable String time) {
        var known = at(appointment);
        return known != null && known.took() != null
                ? refuse(APPOINTMENT_TAKEN)
                : accept(
                        When.day(date),
                        new SessionPlanned(
                                appointment, Objects.requireNonNullElse(number, 0), date, time));
    }

    public Decision record(Appointment appointment) {
        var known = at(appointment.appointment());
        return known != null && known.took() != null
                ? refuse(APPOINTMENT_TAKEN)
                : accept(When.day(appointment.date()), new AttendanceRecorded(appointment));
    }

    public Decision sign(
            int appointment, @Nullable List<String> tasks, @Nullable String note, When when) {
        var known = at(appointment);
        if (known == null || known.took() == null) {
            return refuse(APPOINTMENT_UNKNOWN);
        }
        return known.note() != null
                ? refuse(NOTE_SIGNED)
                : accept(when, new NoteSigned(appointment, tasks, note));
    }

    public Decision agreeWork(int appointment, @Nullable String agreed, When when) {
        return onSession(appointment, when, new WorkAgreed(appointment, agreed));
    }

    public Decision reviewWork(int appointment, Stated<WorkResult> result, When when) {
        return onSession(appointment, when, new WorkReviewed(appointment, result));
    }

    public Decision stage(int appointment, Stated<DisputeStage> stage, When when) {
        return onSession(appointment, when, new DisputeStageSet(appointment, stage));
    }

    public Decision use(int appointment, Technique technique, When when) {
        return onSession(appointment, when, new TechniqueUsed(appointment, technique));
    }

    private Decision onSession(int appointment, When when, Entry entry) {
        return at(appointment) == null ? refuse(APPOINTMENT_UNKNOWN) : accept(when, entry);
    }

    private Sessions plus(Session session) {
        var longer = new ArrayList<>(all);
        longer.add(session);
        return new Sessions(List.copyOf(longer));
    }

    private Sessions changing(int appointment, UnaryOperator<Session> change) {
        return new Sessions(
                all.stream()
                        .map(session ->
                                session.appointment() == appointment
                                        ? change.apply(session)
                                        : session)
                        .toList());
    }
}
