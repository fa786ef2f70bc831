package care.kith.desk;

import care.kith.measure.Instrument;
import care.kith.measure.Scores;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Every answer to one measure, item by item and form by form; empty where only totals are known.
/// `notice` is what the owner of its wording asks to be said beside it.
public record ItemGrid(List<Column> columns, List<String> items, @Nullable String notice) {

    public ItemGrid {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }

    /// One answered form: its contact, its day, and its answers in the order of the items.
    public record Column(@Nullable String point, LocalDate on, List<@Nullable Integer> answers) {

        /// How dark the cell is: the answer, at most 4, or open.
        public String level(int index) {
            var answer = at(index);
            return answer == null ? "open" : String.valueOf(Math.min(answer, 4));
        }

        public @Nullable Integer at(int index) {
            return index < answers.size() ? answers.get(index) : null;
        }
    }

    static ItemGrid of(Scores scores, Instrument instrument, Words words) {
        var columns = new ArrayList<Column>();
        for (var row : scores.byDate()) {
            row.of(instrument.shortName())
                    .ifPresent(taken -> {
                        var items = taken.answered().items();
                        if (items != null) {
                            columns.add(new Column(row.point(), row.date(), items));
                        }
                    });
        }
        var wording = instrument.wording();
        return new ItemGrid(
                columns,
                columns.isEmpty() ? List.of() : items(instrument, words),
                wording.isEmpty() ? null : wording.getFirst().notice());
    }

    static List<String> items(Instrument instrument, Words words) {
        return IntStream.rangeClosed(1, instrument.answers().count())
                .mapToObj(item -> item(instrument, item, words))
                .toList();
    }

    /// The words of an item where they may be shown, else its number.
    static String item(Instrument instrument, int item, Words words) {
        return instrument.wording().stream()
                .filter(wording -> wording.language().equals(words.language().getLanguage()))
                .findFirst()
                .map(wording -> wording.items().get(item - 1))
                .orElseGet(() -> words.say("desk.measure.item", item));
    }
}
