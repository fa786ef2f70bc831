package care.kith.desk;

import care.kith.desk.AnswerReading.Faulty;
import care.kith.desk.AnswerReading.Ready;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.measure.Answers;
import care.kith.measure.Instrument;
import care.kith.measure.MeasureRefusal;
import care.kith.measure.PaperLine;
import care.kith.measure.Score;
import care.kith.measure.Score.Scored;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a form of answers: the line where one was typed, else the items, else the total.
record AnswerReader(AnswerForm form, Instrument instrument, LocalDate on) {

    AnswerReading read() {
        var line = form.at("line");
        if (!line.isEmpty()) {
            return switch (PaperLine.read(instrument, line)) {
                case PaperLine.Unread(var why, var item) -> new Faulty("line", why.code(), item);
                case PaperLine.Read(var answers) -> answered(answers);
            };
        }
        var items = items();
        return items.values().stream().anyMatch(Objects::nonNull) ? answered(items) : total();
    }

    private Answers items() {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int item = 1; item <= instrument.answers().count(); item++) {
            var typed = form.at("item." + item);
            values.add(typed.matches("\\d{1,3}") ? new BigDecimal(typed) : null);
        }
        return new Answers(values, Set.of());
    }

    private AnswerReading total() {
        var typed = form.at("total").replace(',', '.');
        if (typed.isEmpty()) {
            return new Faulty("line", MeasureRefusal.NOTHING_ANSWERED.code(), 0);
        }
        if (!typed.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            return new Faulty("total", "desk.refused.total-no-number", 0);
        }
        var total = new BigDecimal(typed);
        return total.compareTo(instrument.least()) < 0 || total.compareTo(instrument.most()) > 0
                ? new Faulty("total", MeasureRefusal.TOTAL_OUT_OF_RANGE.code(), 0)
                : ready(null, total);
    }

    /// The record holds points as whole numbers; a form with fractions or an item that does not
    /// apply is kept by its total.
    private AnswerReading answered(Answers answers) {
        var whole =
                answers.values().stream()
                        .allMatch(
                                value -> value == null || value.stripTrailingZeros().scale() <= 0);
        if (!answers.notApplicable().isEmpty() || !whole) {
            return Score.of(instrument, answers) instanceof Scored scored
                    ? ready(null, scored.score())
                    : new Faulty("line", "desk.refused.no-score", 0);
        }
        var points = new ArrayList<@Nullable Integer>();
        for (int item = 1; item <= answers.values().size(); item++) {
            var value = answers.at(item);
            points.add(value == null ? null : point(item, value.intValue()));
        }
        return ready(points, null);
    }

    private Integer point(int item, int typed) {
        var range = instrument.range(item);
        return instrument.scoresPositions() && instrument.reverse().contains(item)
                ? range.low() + range.high() - typed
                : typed;
    }

    private AnswerReading ready(
            @Nullable List<@Nullable Integer> items, @Nullable BigDecimal total) {
        return new Ready(
                new MeasureAnswered(
                        form.point(),
                        on,
                        instrument.shortName(),
                        String.valueOf(instrument.version()),
                        items,
                        total,
                        null,
                        form.mode(),
                        null,
                        null));
    }
}
