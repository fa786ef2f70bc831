package care.kith.caseload;

import care.kith.caseload.Summary.Alert;
import care.kith.caseload.Summary.Mark;
import care.kith.caseload.Summary.Meeting;
import care.kith.caseload.Summary.Stage;
import care.kith.course.Course;
import care.kith.course.Session;
import care.kith.entry.EndingEntry.FollowUp;
import care.kith.guide.ClientRecord;
import care.kith.measure.Scores;
import care.kith.page.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
                meetings(course, record.scores(), measure),
                measure,
                measure == null ? List.of() : series(course, record.scores(), measure),
                SummaryStanding.of(record, measure),
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

    private static List<Meeting> meetings(Course course, Scores scores, @Nullable String measure) {
        return course.sessions().all().stream()
                .sorted(Comparator.comparing(Session::date).thenComparingInt(Session::appointment))
                .map(session ->
                        new Meeting(
                                session.appointment(),
                                session.number(),
                                session.date(),
                                session.planned() == null ? null : session.planned().time(),
                                kept(session),
                                session.note() != null,
                                measure != null && measured(session, scores, measure)))
                .toList();
    }

    private static Kept kept(Session session) {
        var took = session.took();
        if (took == null) {
            return Kept.PLANNED;
        }
        return switch (took.attendance().value()) {
            case ATTENDED -> Kept.ATTENDED;
            case CANCELLED -> Kept.MOVED;
            case CANCELLED_LATE, DNA, LEFT_GROUP -> Kept.MISSED;
        };
    }

    /// A score of that contact, or of that day where the contact was not named.
    private static boolean measured(Session session, Scores scores, String measure) {
        return scores.rows().stream()
                .filter(row ->
                        Objects.equals(row.point(), session.point())
                                || row.date().equals(session.date()))
                .anyMatch(row -> row.of(measure).map(taken -> taken.total()).isPresent());
    }

    /// Every score by date, and a gap for each session held without one.
    private static List<Mark> series(Course course, Scores scores, String measure) {
        var scored =
                scores.rows().stream()
                        .flatMap(row ->
                                row
                                        .of(measure)
                                        .map(taken -> new Mark(row.date(), taken.total()))
                                        .stream());
        var gaps =
                course.sessions().attended().stream()
                        .filter(session -> session.number() != null && session.number() > 0)
                        .filter(session -> !measured(session, scores, measure))
                        .map(session -> new Mark(session.date(), null));
        return java.util.stream.Stream.concat(scored, gaps)
                .sorted(Comparator.comparing(Mark::date))
                .toList();
    }
}
