package care.kith.casefile;

import care.kith.course.Course;
import care.kith.course.Session;
import care.kith.entry.Words.Attendance;
import care.kith.entry.Words.OutcomeCategory;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a record makes of its appointments: who came, how often nobody did, and whether the course
/// was left.
record ExpectedAttendance(Course course) {

    ObjectNode appointments() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("booked", course.sessions().all().size())
                .put("attended", count(Attendance.ATTENDED))
                .put("dna", count(Attendance.DNA))
                .put(
                        "numbered_sessions_completed",
                        course.sessions().attended().stream()
                                .map(Session::number)
                                .filter(number -> number != null && number > 0)
                                .count());
    }

    ObjectNode attendance() {
        var review = course.ending().review();
        var outcome = review == null ? null : review.outcomeCategory();
        return JsonNodeFactory.instance
                .objectNode()
                .put("attended", count(Attendance.ATTENDED))
                .put("cancelled", count(Attendance.CANCELLED) + count(Attendance.CANCELLED_LATE))
                .put("dna", count(Attendance.DNA))
                .put("dropped_out", outcome != null && outcome.value() == OutcomeCategory.DROPOUT)
                .put("last_session", course.sessions().lastNumber());
    }

    private long count(Attendance attendance) {
        return course.sessions().all().stream()
                .map(Session::took)
                .filter(Objects::nonNull)
                .filter(took -> took.attendance().value() == attendance)
                .count();
    }
}
