package care.kith.desk;

import care.kith.course.Course;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.measure.Instrument;
import care.kith.measure.Score;
import care.kith.measure.Scores;
import care.kith.measure.Scores.Taken;
import care.kith.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What came in since the last session: measures with what moved in them, and life events.
public record CameIn(List<News> measures, List<LifeEvent> events) {

    public CameIn {
        measures = List.copyOf(measures);
        events = List.copyOf(events);
    }

    /// One answered measure beside the one before it; `risk` says that an item speaks of danger.
    public record News(
            Instrument instrument,
            LocalDate on,
            @Nullable BigDecimal total,
            @Nullable BigDecimal before,
            List<Moved> moved,
            boolean risk) {

        public News {
            moved = List.copyOf(moved);
        }
    }

    /// An item whose answer is not what it was.
    public record Moved(String item, int from, int to) {}

    /// @param since the day of the last session; null before the first
    static CameIn of(
            Course course, Scores scores, @Nullable LocalDate since, String point, Words words) {
        var news = new ArrayList<News>();
        for (var row : scores.byDate()) {
            if (Objects.equals(row.point(), point) || since == null || row.date().isAfter(since)) {
                for (var taken : row.taken()) {
                    var instrument = scores.instruments().find(taken.answered().instrument());
                    if (instrument.isPresent()) {
                        news.add(news(scores, instrument.get(), taken, words));
                    }
                }
            }
        }
        return new CameIn(
                news,
                course.inventory().events().stream()
                        .filter(event -> isSince(event.date().from(), since))
                        .toList());
    }

    private static boolean isSince(@Nullable LocalDate day, @Nullable LocalDate since) {
        return day != null && since != null && day.isAfter(since);
    }

    private static News news(Scores scores, Instrument instrument, Taken taken, Words words) {
        Taken before = null;
        for (var other : MeasureLine.taken(scores, instrument)) {
            if (other.entry().equals(taken.entry())) {
                break;
            }
            before = other;
        }
        return new News(
                instrument,
                taken.answered().date(),
                taken.total(),
                before == null ? null : before.total(),
                before == null ? List.of() : moved(instrument, before, taken, words),
                isRisk(taken.score()));
    }

    static boolean isRisk(@Nullable Score score) {
        return score != null
                && (score.flags().contains(Score.RISK_PRESENT)
                        || score.flags().contains(Score.RISK_HIGH)
                        || score.flags().contains(Score.RISK_TO_OTHERS));
    }

    private static List<Moved> moved(
            Instrument instrument, Taken before, Taken taken, Words words) {
        var was = before.answered().items();
        var is = taken.answered().items();
        var moved = new ArrayList<Moved>();
        if (was == null || is == null) {
            return moved;
        }
        for (int index = 0; index < Math.min(was.size(), is.size()); index++) {
            var from = was.get(index);
            var to = is.get(index);
            if (from != null && to != null && !from.equals(to)) {
                moved.add(new Moved(item(instrument, index + 1, words), from, to));
            }
        }
        return moved;
    }

    /// The words of an item where they may be shown, else its number.
    static String item(Instrument instrument, int item, Words words) {
        return instrument.wording().stream()
                .filter(wording ->
                        wording.language()
                                .equals(words.language().getLanguage().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(wording -> wording.items().get(item - 1))
                .orElseGet(() -> words.say("desk.measure.item", item));
    }
}
