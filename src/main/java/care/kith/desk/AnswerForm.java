package care.kith.desk;

import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.Mode;
import care.kith.measure.Answers;
import care.kith.measure.Instrument;
import care.kith.measure.MeasureRefusal;
import care.kith.measure.PaperLine;
import care.kith.measure.Score;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One questionnaire as it was typed in: one line of digits, item by item, or a total alone.
public record AnswerForm(Map<String, String> fields) {

    static final AnswerForm EMPTY = new AnswerForm(Map.of());

    public AnswerForm {
        fields = Map.copyOf(fields);
    }

    /// What a form says, or which field is wrong and why.
    sealed interface Reading {
        record Ready(MeasureAnswered answered) implements Reading {}

        record Faulty(String field, String code, int item) implements Reading {}
    }

    public String at(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    Reading read(Instrument instrument) {
        LocalDate on;
        try {
            on = LocalDate.parse(at("on"));
        } catch (DateTimeException _) {
            return new Reading.Faulty("on", DeskRefusal.DATE_MISSING.code(), 0);
        }
        var line = at("line");
        if (!line.isEmpty()) {
            return switch (PaperLine.read(instrument, line)) {
                case PaperLine.Unread(var why, var item) ->
                        new Reading.Faulty("line", why.code(), item);
                case PaperLine.Read(var answers) -> answered(instrument, on, answers);
            };
        }
        var items = items(instrument);
        if (items.values().stream().anyMatch(java.util.Objects::nonNull)) {
            return answered(instrument, on, items);
        }
        return total(instrument, on);
    }

    private Answers items(Instrument instrument) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int item = 1; item <= instrument.answers().count(); item++) {
            var typed = at("item." + item);
            values.add(typed.matches("\\d{1,3}") ? new BigDecimal(typed) : null);
        }
        return new Answers(values, java.util.Set.of());
    }

    private Reading total(Instrument instrument, LocalDate on) {
        var typed = at("total").replace(',', '.');
        if (typed.isEmpty()) {
            return new Reading.Faulty("line", MeasureRefusal.NOTHING_ANSWERED.code(), 0);
        }
        if (!typed.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            return new Reading.Faulty("total", "desk.refused.total-no-number", 0);
        }
        var total = new BigDecimal(typed);
        if (total.compareTo(instrument.least()) < 0 || total.compareTo(instrument.most()) > 0) {
            return new Reading.Faulty("total", MeasureRefusal.TOTAL_OUT_OF_RANGE.code(), 0);
        }
        return new Reading.Ready(entry(instrument, on, null, total));
    }

    /// The record holds points as whole numbers; a form with fractions or an item that does not
    /// apply is kept by its total.
    private Reading answered(Instrument instrument, LocalDate on, Answers answers) {
        var whole =
                answers.values().stream()
                        .allMatch(
                                value -> value == null || value.stripTrailingZeros().scale() <= 0);
        var total =
                Score.of(instrument, answers) instanceof Score.Scored scored
                        ? scored.score()
                        : null;
        if (!whole || !answers.notApplicable().isEmpty()) {
            return total == null
                    ? new Reading.Faulty("line", "desk.refused.no-score", 0)
                    : new Reading.Ready(entry(instrument, on, null, total));
        }
        var points = new ArrayList<@Nullable Integer>();
        for (int item = 1; item <= answers.values().size(); item++) {
            var value = answers.at(item);
            points.add(value == null ? null : point(instrument, item, value.intValue()));
        }
        return new Reading.Ready(entry(instrument, on, points, null));
    }

    private static Integer point(Instrument instrument, int item, int typed) {
        var range = instrument.range(item);
        return instrument.scoresPositions() && instrument.reverse().contains(item)
                ? range.low() + range.high() - typed
                : typed;
    }

    private MeasureAnswered entry(
            Instrument instrument,
            LocalDate on,
            @Nullable List<@Nullable Integer> items,
            @Nullable BigDecimal total) {
        return new MeasureAnswered(
                at("point").isEmpty() ? null : at("point"),
                on,
                instrument.shortName(),
                String.valueOf(instrument.version()),
                items,
                total,
                null,
                mode());
    }

    private Mode mode() {
        for (var mode : Mode.values()) {
            if (mode.name().equals(at("mode"))) {
                return mode;
            }
        }
        return Mode.IN_ROOM;
    }
}
