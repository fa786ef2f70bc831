package care.kith.course;

import static care.kith.casebook.Decision.accept;
import static care.kith.casebook.Decision.refuse;
import static care.kith.course.CourseRefusal.APPOINTMENT_TAKEN;
import static care.kith.course.CourseRefusal.APPOINTMENT_UNKNOWN;
import static care.kith.course.CourseRefusal.NOTE_SIGNED;

import care.kith.casebook.Decision;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The appointments of a course in the order in which they became known, each with all that hangs
/// on it.
public record Sessions(List<Session> all) {

    static final Sessions NONE = new Sessions(List.of());

    /// What is told of an appointment that nobody planned or kept is told of nothing.
    Sessions after(SessionEntry entry) {
        var known = at(appointment(entry));
        var next = new ArrayList<>(all);
        if (known != null) {
            next.set(all.indexOf(known), known.after(entry));
        } else if (entry instanceof SessionPlanned || entry instanceof AttendanceRecorded) {
            next.add(Session.UNTOLD.after(entry));
        }
        return new Sessions(List.copyOf(next));
    }

    private static int appointment(SessionEntry entry) {
        return switch (entry) {
            case SessionPlanned told -> told.appointment();
            case AttendanceRecorded(var told) -> told.appointment();
            case NoteSigned told -> told.appointment();
            case WorkAgreed told -> told.appointment();
            case WorkReviewed told -> told.appointment();
            case DisputeStageSet told -> told.appointment();
            case TechniqueUsed told -> told.appointment();
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
                .min(Comparator.comparing(Session::date))
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
        return tell(new WorkAgreed(appointment, agreed), when);
    }

    public Decision reviewWork(int appointment, Stated<WorkResult> result, When when) {
        return tell(new WorkReviewed(appointment, result), when);
    }

    public Decision stage(int appointment, Stated<DisputeStage> stage, When when) {
        return tell(new DisputeStageSet(appointment, stage), when);
    }

    public Decision use(int appointment, Technique technique, When when) {
        return tell(new TechniqueUsed(appointment, technique), when);
    }

    private Decision tell(SessionEntry entry, When when) {
        return at(appointment(entry)) == null ? refuse(APPOINTMENT_UNKNOWN) : accept(when, entry);
    }
}
