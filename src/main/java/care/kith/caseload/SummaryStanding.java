package care.kith.caseload;

import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import care.kith.guide.Flag;
import care.kith.guide.Flags;
import care.kith.measure.Change;
import care.kith.measure.Scores;
import care.kith.measure.Verdict;
import care.kith.page.Standing;
import org.jspecify.annotations.Nullable;

/// Whether a course may go on as it is.
///
/// It asks for somebody where a risk answer is open or the scores are reliably worse than at the
/// start; it is to be watched where the client stayed away last time, the last session has no
/// score, or half the sessions brought no reliable change. With fewer than two scores nothing can
/// be said (the rule is ours; the definitions of reliable change are in `Change`).
final class SummaryStanding {

    private SummaryStanding() {}

    static Standing of(ClientRecord record, @Nullable String measure) {
        if (!record.risk().alerts().isEmpty()) {
            return Standing.ACT;
        }
        if (measure == null || record.scores().sessionTotals(measure).size() < 2) {
            return Standing.UNKNOWN;
        }
        var change = record.scores().change(measure);
        if (Verdict.of(change) == Verdict.WORSE) {
            return Standing.ACT;
        }
        return staysAway(record)
                        || unmeasured(record, record.scores(), measure)
                        || stuck(record, change)
                ? Standing.WATCH
                : Standing.ON_TRACK;
    }

    private static boolean staysAway(ClientRecord record) {
        return record.course().sessions().all().stream()
                .filter(session -> session.took() != null)
                .reduce((_, later) -> later)
                .map(session ->
                        java.util.Objects.requireNonNull(session.took()).attendance().value())
                .filter(attendance ->
                        attendance == Attendance.DNA || attendance == Attendance.CANCELLED_LATE)
                .isPresent();
    }

    private static boolean unmeasured(ClientRecord record, Scores scores, String measure) {
        var held = record.course().sessions().attended();
        return !held.isEmpty()
                && scores.rows().stream()
                        .filter(row -> !row.date().isBefore(held.getLast().date()))
                        .noneMatch(row -> row.of(measure).isPresent());
    }

    /// No reliable change by half way, and none since.
    private static boolean stuck(ClientRecord record, Change change) {
        return !change.reliableImprovement()
                && Flags.of(record).stream()
                        .anyMatch(flag -> flag.kind() == Flag.Kind.NO_RELIABLE_IMPROVEMENT_BY_MID);
    }
}
