package care.kith.desk;

import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.measure.Instrument.Direction;
import care.kith.page.Backdrop;
import care.kith.page.Chart;
import care.kith.page.Scale;
import care.kith.page.Scale.Band;
import care.kith.page.Scale.Line;
import care.kith.page.Scale.Point;
import care.kith.page.Scale.Threshold;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One measure of a course: where it stands in words, its chart, and every answer item by item.
public record MeasureView(
        MeasureLine line,
        @Nullable Chart chart,
        List<Column> columns,
        List<String> items,
        @Nullable String notice) {

    public MeasureView {
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

    static List<MeasureView> of(ClientRecord record, @Nullable Protocol protocol, Words words) {
        var time = CourseTime.of(record, protocol, words);
        return MeasureLine.of(record.scores()).stream()
                .map(line -> of(line, record, protocol, time, words))
                .toList();
    }

    private static MeasureView of(
            MeasureLine line,
            ClientRecord record,
            @Nullable Protocol protocol,
            @Nullable Backdrop time,
            Words words) {
        var instrument = line.instrument();
        var columns = columns(record, instrument);
        var items = new ArrayList<String>();
        for (int item = 1; !columns.isEmpty() && item <= instrument.answers().count(); item++) {
            items.add(CameIn.item(instrument, item, words));
        }
        return new MeasureView(
                line,
                time == null
                        ? null
                        : new Chart(
                                instrument.shortName() + "-chart",
                                words.say("desk.measures.chart", instrument.id()),
                                time,
                                scale(instrument, line.first(), words),
                                points(record, instrument, protocol),
                                List.of()),
                columns,
                items,
                instrument.wording().isEmpty() ? null : instrument.wording().getFirst().notice());
    }

    private static List<Column> columns(ClientRecord record, Instrument instrument) {
        var columns = new ArrayList<Column>();
        for (var row : record.scores().byDate()) {
            row.of(instrument.shortName())
                    .ifPresent(taken -> {
                        var items = taken.answered().items();
                        if (items != null) {
                            columns.add(new Column(row.point(), row.date(), items));
                        }
                    });
        }
        return columns;
    }

    /// Bands meet where the next one begins. The line of reliable change is counted from the first
    /// score.
    static Scale scale(Instrument instrument, @Nullable BigDecimal first, Words words) {
        var bands = new ArrayList<Band>();
        for (int index = 0; index < instrument.bands().size(); index++) {
            var band = instrument.bands().get(index);
            var upper =
                    index + 1 < instrument.bands().size()
                            ? instrument.bands().get(index + 1).from()
                            : instrument.most();
            bands.add(
                    new Band(
                            words.say("measure.band." + band.name()),
                            band.from().doubleValue(),
                            upper.doubleValue()));
        }
        var thresholds = new ArrayList<Threshold>();
        var line = instrument.caseLine();
        if (line != null) {
            thresholds.add(
                    new Threshold(
                            words.say("desk.measures.case-line"),
                            line.value().doubleValue(),
                            Line.CASE));
        }
        var reliable = instrument.reliableChange();
        if (first != null && reliable != null) {
            var at =
                    instrument.direction() == Direction.LOWER_IS_BETTER
                            ? first.subtract(reliable.points())
                            : first.add(reliable.points());
            if (at.compareTo(instrument.least()) > 0 && at.compareTo(instrument.most()) < 0) {
                thresholds.add(
                        new Threshold(
                                words.say("desk.measures.reliable-line"),
                                at.doubleValue(),
                                Line.RELIABLE));
            }
        }
        return new Scale(
                instrument.least().doubleValue(),
                instrument.most().doubleValue(),
                bands,
                thresholds);
    }

    /// Every score on its day, and a gap where one was due and did not come.
    static List<Point> points(
            ClientRecord record, Instrument instrument, @Nullable Protocol protocol) {
        var points = new ArrayList<Point>();
        var days = new HashSet<LocalDate>();
        BigDecimal first = null;
        for (var taken : MeasureLine.taken(record.scores(), instrument)) {
            var total = taken.total();
            var on = taken.answered().date();
            days.add(on);
            if (total == null) {
                points.add(Point.missing(on));
                continue;
            }
            first = Objects.requireNonNullElse(first, total);
            var point = Point.of(on, total.doubleValue());
            points.add(isReliable(instrument, first, total) ? point.reliably() : point);
        }
        for (var session : record.course().sessions().all()) {
            var took = session.took();
            var held = took != null && took.attendance().value() == Attendance.ATTENDED;
            if (held
                    && protocol != null
                    && !days.contains(session.date())
                    && isDue(record, instrument, protocol, session.number())) {
                points.add(Point.missing(session.date()));
            }
        }
        points.sort(Comparator.comparing(Point::on));
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
