package care.kith.desk;

import care.kith.course.Course;
import care.kith.page.PhaseBand;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a course stands in its plan.
///
/// `next` is the number of the session that comes next; past the plan it may exceed `planned`.
public record CourseStand(
        String protocol, int next, int planned, @Nullable LocalDate endedOn, PhaseBand band) {

    static CourseStand of(Course course, @Nullable Protocol protocol, Words words) {
        var begun = course.begun();
        var ended = course.understanding().endedOn();
        var next = course.sessions().lastNumber() + 1;
        var agreed = begun == null ? null : begun.protocol();
        var planned = agreed == null ? null : agreed.plannedSessions();
        var usual = protocol == null ? 0 : protocol.sessions();
        var named = agreed == null ? "" : agreed.id();
        return new CourseStand(
                protocol == null ? named : protocol.name(),
                next,
                planned == null ? usual : planned,
                ended,
                protocol == null
                        ? new PhaseBand(List.of())
                        : HeaderBand.of(protocol, course.sessions(), ended != null, words));
    }

    /// The key of what comes next: a session, nothing because the plan is used up, or the end.
    public String position() {
        if (endedOn != null) {
            return "desk.header.ended";
        }
        return next > planned ? "desk.header.past" : "desk.header.session";
    }
}
