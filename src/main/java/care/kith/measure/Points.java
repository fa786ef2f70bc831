package care.kith.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the answers of one form count: each as it stands, and turned round where its item is
/// reversed.
record Points(Instrument instrument, Answers answers) {

    @Nullable BigDecimal at(int item) {
        var value = answers.at(item);
        return value == null || !instrument.reverse().contains(item)
                ? value
                : instrument.range(item).turned(value);
    }

    /// The items that make the total.
    List<Integer> counted() {
        return instrument.scored().isEmpty()
                ? IntStream.rangeClosed(1, instrument.answers().count()).boxed().toList()
                : instrument.scored();
    }

    /// The points of those of these items that are answered.
    List<BigDecimal> of(List<Integer> items) {
        return items.stream().map(this::at).filter(Objects::nonNull).toList();
    }

    /// The lowest or the highest total that the form can come to.
    static BigDecimal extreme(Instrument instrument, boolean highest) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int item = 1; item <= instrument.answers().count(); item++) {
            var range = instrument.range(item);
            var high = highest != instrument.reverse().contains(item);
            values.add(BigDecimal.valueOf(high ? range.high() : range.low()));
        }
        var points = new Points(instrument, new Answers(values, java.util.Set.of()));
        return instrument.scoring().total(points, points.counted());
    }

    /// Answers as the form shows them from points as the record holds them, and the other way
    /// round; the same thing, except where a form shows positions.
    static Answers turned(Instrument instrument, Answers answers) {
        if (!instrument.scoresPositions()
                || answers.values().size() != instrument.answers().count()) {
            return answers;
        }
        var points = new Points(instrument, answers);
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int item = 1; item <= answers.values().size(); item++) {
            values.add(points.at(item));
        }
        return new Answers(values, answers.notApplicable());
    }
}
