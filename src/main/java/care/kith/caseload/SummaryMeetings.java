package care.kith.caseload;

import care.kith.caseload.Summary.Mark;
import care.kith.course.Session;
import care.kith.course.Sessions;
import care.kith.measure.Scores;
import care.kith.page.Kept;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The appointments of a course in the order of their days, and the scores of its main measure with
/// a gap wherever somebody came and there is none.
record SummaryMeetings(Sessions sessions, Scores scores, @Nullable String measure) {

    List<Meeting> all() {
        return sessions.all().stream()
                .sorted(Comparator.comparing(Session::date).thenComparingInt(Session::appointment))
                .map(session ->
                        new Meeting(
                                session.appointment(),
                                session.number(),
                                session.date(),
                                session.planned() == null ? null : session.planned().time(),
                                kept(session),
                                session.note() != null,
                                measured(session)))
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
    private boolean measured(Session session) {
        var name = measure;
        return name != null
                && scores.rows().stream()
                        .filter(row ->
                                Objects.equals(row.point(), session.point())
                                        || row.date().equals(session.date()))
                        .anyMatch(row -> row.of(name).map(taken -> taken.total()).isPresent());
    }

    /// Every score by date, and a gap for each session held without one.
    List<Mark> series() {
        var name = measure;
        if (name == null) {
            return List.of();
        }
        var scored =
                scores.rows().stream()
                        .flatMap(row ->
                                row
                                        .of(name)
                                        .map(taken -> new Mark(row.date(), taken.total()))
                                        .stream());
        var gaps =
                sessions.attended().stream()
                        .filter(session -> session.number() != null && session.number() > 0)
                        .filter(session -> !measured(session))
                        .map(session -> new Mark(session.date(), null));
        return Stream.concat(scored, gaps).sorted(Comparator.comparing(Mark::date)).toList();
    }
}
