package care.kith.measure;

import care.kith.casebook.Fold;
import care.kith.entry.EntryId;
import care.kith.entry.IntakeEntry.Condition;
import care.kith.entry.IntakeEntry.DiagnosisMade;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that one client's measures have said, in rows by contact and day; a corrected answer is gone
/// from its row, and what was not taken is said with its reason.
///
/// `bipolar` says that the condition was last named so, which changes what a low score may mean.
public record Scores(Instruments instruments, List<ScoreRow> rows, boolean bipolar) {

    public Scores {
        rows = List.copyOf(rows);
    }

    /// An answer and what it comes to; `score` is null where the library does not know the measure.
    public record Taken(EntryId entry, MeasureAnswered answered, @Nullable Score score) {

        String measure() {
            return answered.instrument();
        }

        /// The total, where there is one: as stated, else as scored.
        public @Nullable BigDecimal total() {
            return score instanceof Score.Scored scored ? scored.score() : answered.total();
        }
    }

    public static Fold<Scores> fold(Instruments instruments) {
        return new Fold<>(new Scores(instruments, List.of(), false), Scores::after);
    }

    private Scores after(Line line) {
        var kept = line.supersedes() == null ? rows : without(line.supersedes());
        return switch (line.entry()) {
            case MeasureAnswered told -> {
                var taken = new Taken(line.id(), told, instruments.score(told));
                var row = ScoreRow.at(told.point(), told.date(), kept).with(taken, instruments);
                yield with(row.into(kept));
            }
            case MeasuresNotTaken told -> {
                var missed = new ScoreRow.NotTaken(line.id(), told.instruments(), told.reason());
                yield with(ScoreRow.at(told.point(), told.date(), kept).with(missed).into(kept));
            }
            case DiagnosisMade(var told) ->
                    new Scores(instruments, rows, told.condition() == Condition.BIPOLAR);
            default -> this;
        };
    }

    private List<ScoreRow> without(EntryId gone) {
        return rows.stream().map(row -> row.without(gone)).filter(row -> !row.isEmpty()).toList();
    }

    private Scores with(List<ScoreRow> next) {
        return new Scores(instruments, next, bipolar);
    }

    public List<ScoreRow> byDate() {
        return rows.stream().sorted(Comparator.comparing(ScoreRow::date)).toList();
    }

    /// Every total of a measure in rows of sessions, by date; never of a follow-up or of
    /// maintenance.
    public List<BigDecimal> sessionTotals(String shortName) {
        return byDate().stream()
                .filter(ScoreRow::isOfASession)
                .map(row -> row.total(shortName))
                .filter(Objects::nonNull)
                .toList();
    }

    /// First against last of these measures, as far as they were taken.
    public Change change(String... shortNames) {
        return new Change(
                Arrays.stream(shortNames).flatMap(name -> pair(name).stream()).toList(),
                bipolar ? Mania.of(this) : Mania.NOT_IN_QUESTION);
    }

    private Optional<Change.Pair> pair(String name) {
        var totals = sessionTotals(name);
        return instruments
                .find(name)
                .filter(_ -> !totals.isEmpty())
                .map(known -> Change.Pair.of(known, totals));
    }
}
