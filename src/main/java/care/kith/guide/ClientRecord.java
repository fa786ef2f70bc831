package care.kith.guide;

import care.kith.casebook.Fold;
import care.kith.course.Course;
import care.kith.measure.Instruments;
import care.kith.measure.Scores;
import care.kith.safety.Risk;
import java.math.BigDecimal;
import java.util.Objects;
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

    /// The total of a measure in a row, where there is one.
    public static @Nullable BigDecimal total(Scores.Row row, String instrument) {
        return row.of(instrument).map(Scores.Taken::total).orElse(null);
    }

    /// The row's answer to a measure's risk item (PHQ-9 item 9, EPDS item 10); null where it was
    /// left open.
    public @Nullable Integer riskItem(Scores.Row row, String instrument) {
        return risk.answers().stream()
                .filter(answer -> answer.instrument().equals(instrument))
                .filter(answer -> answer.date().equals(row.date()))
                .filter(answer -> Objects.equals(answer.point(), row.point()))
                .map(Risk.Answered::value)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// The first row of a contact.
    public Scores.@Nullable Row row(String point) {
        return scores.rows().stream()
                .filter(row -> point.equals(row.point()))
                .findFirst()
                .orElse(null);
    }
}
