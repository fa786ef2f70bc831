package care.kith.measure;

import care.kith.casebook.Fold;
import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that one client's measures have said, in rows by contact and day; a corrected answer is gone
/// from its row, and what was not taken is said with its reason.
public record Scores(Instruments instruments, List<Row> rows) {

    public Scores {
        rows = List.copyOf(rows);
    }

    /// One contact's measures, in the order of the library.
    public record Row(
            @Nullable String point, LocalDate date, List<Taken> taken, List<NotTaken> notTaken) {
        public Row {
            taken = List.copyOf(taken);
            notTaken = List.copyOf(notTaken);
        }

        public Optional<Taken> of(String shortName) {
            return taken.stream()
                    .filter(one -> one.answered().instrument().equals(shortName))
                    .findFirst();
        }

        /// A numbered session's row ("S0", "S12"); not a follow-up, not maintenance.
        public boolean isOfASession() {
            return point != null && point.matches("S\\d+");
        }
    }

    /// An answer and what it comes to; `score` is null where the library does not know the measure.
    public record Taken(EntryId entry, MeasureAnswered answered, @Nullable Score score) {

        /// The total, where there is one: as stated, else as scored.
        public @Nullable BigDecimal total() {
            return score instanceof Score.Scored scored ? scored.score() : answered.total();
        }
    }

    public record NotTaken(EntryId entry, List<String> instruments, @Nullable String reason) {}

    public static Fold<Scores> fold(Instruments instruments) {
        return new Fold<>(new Scores(instruments, List.of()), Scores::after);
    }

    private Scores after(Line line) {
        if (!(line.entry() instanceof MeasureEntry entry)) {
            return this;
        }
        var kept = line.supersedes() == null ? this : without(line.supersedes());
        return switch (entry) {
            case MeasureAnswered answered -> kept.with(line.id(), answered);
            case MeasuresNotTaken missed -> kept.with(line.id(), missed);
        };
    }

    private Scores without(EntryId gone) {
        return new Scores(
                instruments,
                rows.stream()
                        .map(row ->
                                new Row(
                                        row.point,
                                        row.date,
                                        row.taken.stream()
                                                .filter(one -> !one.entry.equals(gone))
                                                .toList(),
                                        row.notTaken.stream()
                                                .filter(one -> !one.entry.equals(gone))
                                                .toList()))
                        .filter(row -> !row.taken.isEmpty() || !row.notTaken.isEmpty())
                        .toList());
    }

    private Scores with(EntryId id, MeasureAnswered answered) {
        var row = row(answered.point(), answered.date());
        var taken = new ArrayList<>(row.taken);
        taken.removeIf(one -> one.answered.instrument().equals(answered.instrument()));
        taken.add(new Taken(id, answered, scored(answered)));
        taken.sort(Comparator.comparingInt(one -> place(one.answered.instrument())));
        return with(new Row(row.point, row.date, taken, row.notTaken));
    }

    private Scores with(EntryId id, MeasuresNotTaken missed) {
        var row = row(missed.point(), missed.date());
        var notTaken = new ArrayList<>(row.notTaken);
        notTaken.add(new NotTaken(id, missed.instruments(), missed.reason()));
        return with(new Row(row.point, row.date, row.taken, notTaken));
    }

    private int place(String shortName) {
        return instruments
                .find(shortName)
                .map(instruments.all()::indexOf)
                .orElse(instruments.all().size());
    }

    private @Nullable Score scored(MeasureAnswered answered) {
        return instruments
                .find(answered.instrument())
                .map(instrument -> Recording.score(instrument, answered))
                .orElse(null);
    }

    private Row row(@Nullable String point, LocalDate date) {
        return rows.stream()
                .filter(row -> row.date.equals(date) && java.util.Objects.equals(row.point, point))
                .findFirst()
                .orElse(new Row(point, date, List.of(), List.of()));
    }

    private Scores with(Row row) {
        var next = new ArrayList<>(rows);
        var at = rows.indexOf(row(row.point, row.date));
        if (at < 0) {
            next.add(row);
        } else {
            next.set(at, row);
        }
        return new Scores(instruments, next);
    }

    public List<Row> byDate() {
        return rows.stream().sorted(Comparator.comparing(Row::date)).toList();
    }

    /// The first total of a measure in any row of a session.
    public @Nullable BigDecimal first(String shortName) {
        var totals = sessionTotals(shortName);
        return totals.isEmpty() ? null : totals.getFirst();
    }

    /// The last total of a measure in a row of a session; never of a follow-up or of maintenance.
    public @Nullable BigDecimal last(String shortName) {
        var totals = sessionTotals(shortName);
        return totals.isEmpty() ? null : totals.getLast();
    }

    /// Every total of a measure in rows of sessions, by date.
    public List<BigDecimal> sessionTotals(String shortName) {
        return byDate().stream()
                .filter(Row::isOfASession)
                .flatMap(row -> row.of(shortName).stream())
                .map(Taken::total)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /// First against last of these measures, as far as they were taken.
    public Change change(String... shortNames) {
        var pairs = new ArrayList<Change.Pair>();
        for (var name : shortNames) {
            var totals = sessionTotals(name);
            var instrument = instruments.find(name);
            if (!totals.isEmpty() && instrument.isPresent()) {
                pairs.add(
                        new Change.Pair(
                                instrument.get(),
                                totals.getFirst(),
                                totals.getLast(),
                                totals.size()));
            }
        }
        return new Change(pairs);
    }
}
