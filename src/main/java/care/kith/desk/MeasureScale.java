package care.kith.desk;

import care.kith.measure.Instrument;
import care.kith.measure.Instrument.Direction;
import care.kith.page.Scale;
import care.kith.page.Scale.Band;
import care.kith.page.Scale.Line;
import care.kith.page.Scale.Threshold;
import care.kith.page.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The axis of a measure: its bands, which meet where the next one begins, the line of a case, and
/// the line of reliable change, which is counted from the first score.
final class MeasureScale {

    private MeasureScale() {}

    static Scale of(Instrument instrument, @Nullable BigDecimal first, Words words) {
        return new Scale(
                instrument.least().doubleValue(),
                instrument.most().doubleValue(),
                bands(instrument, words),
                Stream.of(caseLine(instrument, words), reliable(instrument, first, words))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<Band> bands(Instrument instrument, Words words) {
        var bands = new ArrayList<Band>();
        var upper = instrument.most();
        for (var band : instrument.bands().reversed()) {
            var name = words.say("measure.band." + band.name());
            bands.addFirst(new Band(name, band.from().doubleValue(), upper.doubleValue()));
            upper = band.from();
        }
        return bands;
    }

    private static Optional<Threshold> caseLine(Instrument instrument, Words words) {
        return Optional.ofNullable(instrument.caseLine())
                .map(line ->
                        new Threshold(
                                words.say("desk.measures.case-line"),
                                line.value().doubleValue(),
                                Line.CASE));
    }

    private static Optional<Threshold> reliable(
            Instrument instrument, @Nullable BigDecimal first, Words words) {
        var reliable = instrument.reliableChange();
        if (first == null || reliable == null) {
            return Optional.empty();
        }
        var lower = instrument.direction() == Direction.LOWER_IS_BETTER;
        var at = lower ? first.subtract(reliable.points()) : first.add(reliable.points());
        return at.compareTo(instrument.least()) > 0 && at.compareTo(instrument.most()) < 0
                ? Optional.of(
                        new Threshold(
                                words.say("desk.measures.reliable-line"),
                                at.doubleValue(),
                                Line.RELIABLE))
                : Optional.empty();
    }
}
