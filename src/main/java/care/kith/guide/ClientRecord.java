package care.kith.guide;

import care.kith.casebook.Fold;
import care.kith.course.Course;
import care.kith.measure.Change;
import care.kith.measure.Instruments;
import care.kith.measure.ScoreRow;
import care.kith.measure.Scores;
import care.kith.safety.Risk;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One client's record as the guide reads it: the course, the scores and what is known of risk.
public record ClientRecord(Course course, Scores scores, Risk risk) {

    /// The scores are counted by these instruments.
    public static Fold<ClientRecord> fold(Instruments instruments) {
        var counted = Scores.fold(instruments);
        return new Fold<>(
                new ClientRecord(Course.FOLD.start(), counted.start(), Risk.FOLD.start()),
                (record, line) ->
                        new ClientRecord(
                                Course.FOLD.after().apply(record.course, line),
                                counted.after().apply(record.scores, line),
                                Risk.FOLD.after().apply(record.risk, line)));
    }

    /// How the course has changed, by the PHQ-9 and the GAD-7.
    public Change change() {
        return scores.change("phq9", "gad7");
    }

    /// From the first total of a measure in a session to this one; empty before there is a first.
    Optional<Change.Pair> since(String measure, BigDecimal now) {
        return scores.change(measure).measures().stream()
                .findFirst()
                .map(pair -> new Change.Pair(pair.instrument(), pair.first(), now, 2));
    }

    /// Only who had recovered at the end can relapse; the PHQ-9 of a follow-up says so.
    public boolean hasRelapsedAt(ScoreRow followUp) {
        var now = followUp.total("phq9");
        return now != null
                && change().recovered()
                && scores.change("phq9").measures().stream()
                        .anyMatch(pair -> Change.relapsed(pair.instrument(), pair.last(), now));
    }

    /// The row's answer to a measure's risk item (PHQ-9 item 9, EPDS item 10); null where it was
    /// left open.
    public @Nullable Integer riskItem(ScoreRow row, String instrument) {
        return risk.answers().stream()
                .filter(answer -> answer.instrument().equals(instrument))
                .filter(answer -> answer.date().equals(row.date()))
                .filter(answer -> Objects.equals(answer.point(), row.point()))
                .map(Risk.Answered::value)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// The first row of a contact.
    public @Nullable ScoreRow row(String point) {
        return scores.rows().stream()
                .filter(row -> point.equals(row.point()))
                .findFirst()
                .orElse(null);
    }
}
