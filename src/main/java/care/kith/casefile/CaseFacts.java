package care.kith.casefile;

import care.kith.casebook.Fold;
import care.kith.casefile.CaseFile.ScoreCell;
import care.kith.casefile.CaseFile.ScoreRow;
import care.kith.course.Course;
import care.kith.entry.Answer;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.SafetyEntry.RiskEnquired;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that a case file tells of one client: the course, the scores row by row, the risk enquiries.
record CaseFacts(Course course, List<ScoreRow> rows, List<Enquiry> enquiries) {

    static final Fold<CaseFacts> FOLD =
            new Fold<>(new CaseFacts(Course.FOLD.start(), List.of(), List.of()), CaseFacts::after);

    /// A risk enquiry with the day and contact at which it was made.
    record Enquiry(@Nullable LocalDate day, RiskEnquired told) {}

    private CaseFacts after(Line line) {
        var next = Course.FOLD.after().apply(course, line);
        return switch (line.entry()) {
            case MeasureEntry told -> new CaseFacts(next, with(told), enquiries);
            case RiskEnquired told -> {
                var longer = new ArrayList<>(enquiries);
                longer.add(new Enquiry(line.happened().from(), told));
                yield new CaseFacts(next, rows, List.copyOf(longer));
            }
            case care.kith.entry.CourseEntry _ -> new CaseFacts(next, rows, enquiries);
            case care.kith.entry.IntakeEntry _ -> new CaseFacts(next, rows, enquiries);
            case care.kith.entry.InventoryEntry _ -> new CaseFacts(next, rows, enquiries);
            case care.kith.entry.UnderstandingEntry _ -> new CaseFacts(next, rows, enquiries);
            case care.kith.entry.SessionEntry _ -> new CaseFacts(next, rows, enquiries);
            case care.kith.entry.EndingEntry _ -> new CaseFacts(next, rows, enquiries);
            case care.kith.entry.PracticeEntry _ -> new CaseFacts(next, rows, enquiries);
        };
    }

    private List<ScoreRow> with(MeasureEntry told) {
        return switch (told) {
            case MeasureAnswered answer -> {
                var cell =
                        new ScoreCell(
                                answer.items(),
                                answer.total() == null ? null : new Answer<>(answer.total()),
                                answer.item9());
                yield merged(answer.point(), answer.date(), answer.instrument(), cell, null);
            }
            case MeasuresNotTaken missed -> {
                var state = this;
                if (missed.instruments().isEmpty()) {
                    yield merged(missed.point(), missed.date(), null, null, missed.reason());
                }
                for (var instrument : missed.instruments()) {
                    var cell = new ScoreCell(null, Answer.open(), null);
                    state =
                            new CaseFacts(
                                    course,
                                    state.merged(
                                            missed.point(),
                                            missed.date(),
                                            instrument,
                                            cell,
                                            missed.reason()),
                                    enquiries);
                }
                yield state.rows;
            }
        };
    }

    /// The rows with one more cell: in the last row where contact and day are the same and the cell
    /// is free, else in a new one.
    private List<ScoreRow> merged(
            @Nullable String point,
            LocalDate date,
            @Nullable String instrument,
            @Nullable ScoreCell cell,
            @Nullable String reason) {
        var changed = new ArrayList<>(rows);
        for (var i = changed.size() - 1; i >= 0; i--) {
            var row = changed.get(i);
            if (Objects.equals(row.point(), point)
                    && row.date().equals(date)
                    && (instrument == null || !row.cells().containsKey(instrument))) {
                changed.set(i, extended(row, instrument, cell, reason));
                return List.copyOf(changed);
            }
        }
        changed.add(
                extended(
                        new ScoreRow(point, date, new LinkedHashMap<>(), null),
                        instrument,
                        cell,
                        reason));
        return List.copyOf(changed);
    }

    private static ScoreRow extended(
            ScoreRow row,
            @Nullable String instrument,
            @Nullable ScoreCell cell,
            @Nullable String reason) {
        var cells = new LinkedHashMap<>(row.cells());
        if (instrument != null && cell != null) {
            cells.put(instrument, cell);
        }
        return new ScoreRow(
                row.point(), row.date(), cells, reason == null ? row.missingReason() : reason);
    }
}
