package care.kith.caseload;

import care.kith.caseload.Summary.Alert;
import care.kith.course.Course;
import care.kith.entry.EndingEntry.FollowUp;
import care.kith.guide.ClientRecord;
import care.kith.measure.Scores;
import care.kith.measure.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the summary of one record.
final class SummaryOf {

    /// The measure that a course is followed by: the first of these that was ever taken.
    private static final List<String> MAIN = List.of("phq9", "epds", "gad7", "pg13r", "wsas");

    /// Naming the ending: from this task on the ending is no longer news.
    private static final String ENDING_NAMED = "E01";

    private SummaryOf() {}

    static Summary of(ClientRecord record) {
        var course = record.course();
        var client = course.intake().client();
        var begun = course.begun();
        var measure = measure(record.scores());
        var meetings = new SummaryMeetings(course.sessions(), record.scores(), measure);
        return new Summary(
                client == null
                        ? ""
                        : client.preferredName() == null
                                ? client.pseudonym()
                                : client.preferredName(),
                begun == null ? null : begun.caseId(),
                course.understanding().focus(),
                begun == null ? null : begun.protocol().id(),
                begun == null ? 0 : begun.protocol().plannedSessions(),
                stages(course),
                meetings.all(),
                measure,
                meetings.series(),
                SummaryStanding.of(record, measure),
                measure == null ? Verdict.TOO_LITTLE : Verdict.of(record.scores().change(measure)),
                record.risk().alerts().stream()
                        .map(open ->
                                new Alert(
                                        open.point(),
                                        open.date(),
                                        open.grade() == care.kith.safety.Alert.Grade.HIGH))
                        .toList(),
                course.sessions().firstWith(ENDING_NAMED) != null,
                endedOn(course),
                course.ending().followUps().stream().map(FollowUp::point).toList());
    }

    private static @Nullable String measure(Scores scores) {
        return MAIN.stream()
                .filter(name -> scores.rows().stream().anyMatch(row -> row.of(name).isPresent()))
                .findFirst()
                .orElse(null);
    }

    /// The day that was said, or that of the last session of a course that was held to its end.
    private static @Nullable LocalDate endedOn(Course course) {
        var said = course.understanding().endedOn();
        var begun = course.begun();
        var held = course.sessions().attended();
        var sessions = course.sessions();
        if (said != null || begun == null || held.isEmpty()) {
            return said;
        }
        return sessions.lastNumber() >= begun.protocol().plannedSessions()
                        && sessions.all().stream().allMatch(session -> session.took() != null)
                ? held.getLast().date()
                : null;
    }

    private static List<Stage> stages(Course course) {
        var begun = course.begun();
        if (begun == null || begun.protocol().phases() == null) {
            return List.of();
        }
        var stages = new ArrayList<Stage>();
        for (var range : begun.protocol().phases()) {
            var from = range.from();
            var to = range.to();
            if (from != null && to != null) {
                stages.add(new Stage(range.phase().value(), from, to));
            }
        }
        return stages;
    }
}
