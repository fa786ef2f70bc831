package care.kith.desk;

import care.kith.guide.ClientRecord;
import care.kith.page.Backdrop;
import care.kith.page.Chart;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One measure of a course: where it stands in words, its chart, and every answer item by item.
public record MeasureView(MeasureLine line, @Nullable Chart chart, ItemGrid grid) {

    static List<MeasureView> of(ClientRecord record, @Nullable Protocol protocol, Words words) {
        var time = CourseTime.of(record, protocol, words);
        return MeasureLine.of(record.scores()).stream()
                .map(line ->
                        new MeasureView(
                                line,
                                time == null ? null : chart(line, record, protocol, time, words),
                                ItemGrid.of(record.scores(), line.instrument(), words)))
                .toList();
    }

    private static Chart chart(
            MeasureLine line,
            ClientRecord record,
            @Nullable Protocol protocol,
            Backdrop time,
            Words words) {
        var instrument = line.instrument();
        return new Chart(
                instrument.shortName() + "-chart",
                words.say("desk.measures.chart", instrument.id()),
                time,
                MeasureScale.of(instrument, line.change().first(), words),
                MeasurePoints.of(record, instrument, protocol),
                List.of());
    }
}
