package care.kith.measure;

import java.util.function.Predicate;

/// What is known of mania where the last depression score was taken. In bipolar disorder a low
/// PHQ-9 alone is never recovery, and with a raised mania score it is no improvement (domain
/// reference, rhythm therapy; the scale is the ASRM, Altman 1997).
public enum Mania {
    /// Nobody has named the condition bipolar.
    NOT_IN_QUESTION,
    /// The condition is bipolar, and no mania score stands beside the last PHQ-9 or after it.
    NOT_MEASURED,
    RAISED,
    NOT_RAISED;

    private static final String SCALE = "asrm";

    /// Of a client whose condition is bipolar.
    static Mania of(Scores scores) {
        var rows = scores.byDate().stream().filter(ScoreRow::isOfASession).toList();
        var depression = rows.stream().filter(has("phq9")).reduce((_, later) -> later);
        return rows.stream()
                .filter(has(SCALE))
                .reduce((_, later) -> later)
                .filter(row ->
                        depression.isEmpty() || !row.date().isBefore(depression.get().date()))
                .map(row -> isRaised(scores, row) ? RAISED : NOT_RAISED)
                .orElse(NOT_MEASURED);
    }

    private static boolean isRaised(Scores scores, ScoreRow row) {
        var total = row.total(SCALE);
        return total != null && Boolean.TRUE.equals(scores.instruments().get(SCALE).isCase(total));
    }

    private static Predicate<ScoreRow> has(String shortName) {
        return row -> row.total(shortName) != null;
    }

    boolean admitsRecovery() {
        return this == NOT_IN_QUESTION || this == NOT_RAISED;
    }
}
