package care.kith.desk;

import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.page.Scale.Point;
import care.kith.protocol.Protocol;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Every score of a measure on its day, and a gap where one was due and did not come.
final class MeasurePoints {

    private MeasurePoints() {}

    static List<Point> of(ClientRecord record, Instrument instrument, @Nullable Protocol protocol) {
        var points = scored(record, instrument);
        var days = points.stream().map(Point::on).toList();
        if (protocol != null) {
            record.course().sessions().attended().stream()
                    .filter(session -> !days.contains(session.date()))
                    .filter(session -> isDue(record, instrument, protocol, session.number()))
                    .forEach(session -> points.add(Point.missing(session.date())));
        }
        points.sort(Comparator.comparing(Point::on));
        return points;
    }

    private static List<Point> scored(ClientRecord record, Instrument instrument) {
        var points = new ArrayList<Point>();
        BigDecimal first = null;
        for (var taken : MeasureLine.taken(record.scores(), instrument)) {
            var total = taken.total();
            var on = taken.answered().date();
            if (total == null) {
                points.add(Point.missing(on));
                continue;
            }
            first = Objects.requireNonNullElse(first, total);
            var point = Point.of(on, total.doubleValue());
            points.add(isReliable(instrument, first, total) ? point.reliably() : point);
        }
        return points;
    }

    private static boolean isDue(
            ClientRecord record,
            Instrument instrument,
            Protocol protocol,
            @Nullable Integer number) {
        return number != null
                && protocol.measuresAt(number, record.course().understanding().focus()).stream()
                        .anyMatch(planned ->
                                planned.isDue()
                                        && planned.instrument().equals(instrument.shortName()));
    }

    private static boolean isReliable(Instrument instrument, BigDecimal first, BigDecimal total) {
        var reliable = instrument.reliableChange();
        return reliable != null && total.subtract(first).abs().compareTo(reliable.points()) >= 0;
    }
}
