package care.kith.desk;

import care.kith.guide.ClientRecord;
import care.kith.page.Format;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What came in since the last session: measures with what moved in them, and life events.
public record CameIn(List<News> measures, List<Event> events) {

    public CameIn {
        measures = List.copyOf(measures);
        events = List.copyOf(events);
    }

    /// A life event, and when it was as precisely as it is known.
    public record Event(String when, String what) {}

    /// @param since the day of the last session; null before the first
    static CameIn of(ClientRecord record, @Nullable LocalDate since, String point, Words words) {
        var scores = record.scores();
        var news = new ArrayList<News>();
        for (var row : scores.byDate()) {
            if (Objects.equals(row.point(), point) || since == null || row.date().isAfter(since)) {
                for (var taken : row.taken()) {
                    scores.instruments()
                            .find(taken.answered().instrument())
                            .map(instrument -> News.of(scores, instrument, taken, words))
                            .ifPresent(news::add);
                }
            }
        }
        var format = new Format(words.language());
        return new CameIn(
                news,
                record.course().inventory().events().stream()
                        .filter(event -> isSince(event.date().from(), since))
                        .map(event ->
                                new Event(Remembered.when(event.date(), format), event.event()))
                        .toList());
    }

    private static boolean isSince(@Nullable LocalDate day, @Nullable LocalDate since) {
        return day != null && since != null && day.isAfter(since);
    }
}
