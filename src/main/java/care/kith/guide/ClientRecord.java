package care.kith.guide;

import care.kith.casebook.Fold;
import care.kith.course.Course;
import care.kith.measure.Scores;
import care.kith.safety.Risk;

/// One client's record as the guide reads it: the course, the scores and what is known of risk.
public record ClientRecord(Course course, Scores scores, Risk risk) {

    public static final Fold<ClientRecord> FOLD =
            new Fold<>(
                    new ClientRecord(Course.FOLD.start(), Scores.FOLD.start(), Risk.FOLD.start()),
                    (record, line) ->
                            new ClientRecord(
                                    Course.FOLD.after().apply(record.course, line),
                                    Scores.FOLD.after().apply(record.scores, line),
                                    Risk.FOLD.after().apply(record.risk, line)));
}
