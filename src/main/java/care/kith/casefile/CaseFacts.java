package care.kith.casefile;

import care.kith.casebook.Fold;
import care.kith.casefile.CaseScores.Cell;
import care.kith.course.Course;
import care.kith.entry.Answer;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.safety.Enquired;
import care.kith.safety.Risk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a case file tells of one client: the course, the scores row by row, the risk enquiries.
record CaseFacts(Course course, List<CaseScores> rows, Risk risk) {

    static final Fold<CaseFacts> FOLD =
            new Fold<>(
                    new CaseFacts(Course.FOLD.start(), List.of(), Risk.FOLD.start()),
                    CaseFacts::after);

    private CaseFacts after(Line line) {
        return new CaseFacts(
                Course.FOLD.after().apply(course, line),
                line.entry() instanceof MeasureEntry told ? with(told) : rows,
                Risk.FOLD.after().apply(risk, line));
    }

    private List<CaseScores> with(MeasureEntry told) {
        return switch (told) {
            case MeasureAnswered answer -> {
                var total = answer.total() == null ? null : new Answer<>(answer.total());
                var cell = new Cell(answer.items(), total, answer.item9());
                yield new CaseScores(
                                answer.point(),
                                answer.date(),
                                Map.of(answer.instrument(), cell),
                                null)
                        .onto(rows);
            }
            case MeasuresNotTaken missed -> {
                var next = rows;
                if (missed.instruments().isEmpty()) {
                    next = missed(missed, Map.of()).onto(next);
                }
                for (var instrument : missed.instruments()) {
                    next = missed(missed, Map.of(instrument, Cell.MISSING)).onto(next);
                }
                yield next;
            }
        };
    }

    private static CaseScores missed(MeasuresNotTaken missed, Map<String, Cell> cells) {
        return new CaseScores(missed.point(), missed.date(), cells, missed.reason());
    }

    /// The enquiries of a contact, on that day where it has one.
    List<RiskEnquiry> enquiries(String point, @Nullable LocalDate day) {
        return risk.enquiries().stream()
                .filter(asked -> asked.point().equals(point))
                .filter(asked -> day == null || day.equals(asked.date()))
                .map(Enquired::enquiry)
                .toList();
    }
}
