package care.kith.measure;

import care.kith.entry.EntryId;
import care.kith.measure.Scores.Taken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One contact's measures, in the order of the library, each once.
public record ScoreRow(
        @Nullable String point, LocalDate date, List<Taken> taken, List<NotTaken> notTaken) {

    public ScoreRow {
        taken = List.copyOf(taken);
        notTaken = List.copyOf(notTaken);
    }

    public record NotTaken(EntryId entry, List<String> instruments, @Nullable String reason) {}

    public Optional<Taken> of(String shortName) {
        return taken.stream().filter(one -> one.measure().equals(shortName)).findFirst();
    }

    /// The total of a measure; null where it was not taken or has none.
    public @Nullable BigDecimal total(String shortName) {
        return of(shortName).map(Taken::total).orElse(null);
    }

    /// A numbered session's row ("S0", "S12"); not a follow-up, not maintenance.
    public boolean isOfASession() {
        return point != null && point.matches("S\\d+");
    }

    /// The row of a contact on a day; an empty one where there is none yet.
    static ScoreRow at(@Nullable String point, LocalDate date, List<ScoreRow> rows) {
        var place = place(point, date, rows);
        return place < 0 ? new ScoreRow(point, date, List.of(), List.of()) : rows.get(place);
    }

    /// These rows with this one in its place.
    List<ScoreRow> into(List<ScoreRow> rows) {
        var next = new ArrayList<>(rows);
        var place = place(point, date, rows);
        if (place < 0) {
            next.add(this);
        } else {
            next.set(place, this);
        }
        return next;
    }

    /// Looked for from the end, where what is told next nearly always belongs; below 0 where there
    /// is none.
    private static int place(@Nullable String point, LocalDate date, List<ScoreRow> rows) {
        var place = rows.size() - 1;
        while (place >= 0
                && !(rows.get(place).date.equals(date)
                        && Objects.equals(rows.get(place).point, point))) {
            place--;
        }
        return place;
    }

    boolean isEmpty() {
        return taken.isEmpty() && notTaken.isEmpty();
    }

    /// This row with one measure answered; an earlier answer to the same measure gives way.
    ScoreRow with(Taken answer, Instruments library) {
        var one = new ArrayList<>(taken);
        one.removeIf(other -> other.measure().equals(answer.measure()));
        one.add(answer);
        one.sort(Comparator.comparingInt(each -> library.place(each.measure())));
        return new ScoreRow(point, date, one, notTaken);
    }

    ScoreRow with(NotTaken missed) {
        var longer = new ArrayList<>(notTaken);
        longer.add(missed);
        return new ScoreRow(point, date, taken, longer);
    }

    ScoreRow without(EntryId gone) {
        return new ScoreRow(
                point,
                date,
                taken.stream().filter(one -> !one.entry().equals(gone)).toList(),
                notTaken.stream().filter(one -> !one.entry().equals(gone)).toList());
    }
}
