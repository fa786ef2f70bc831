package care.kith.desk;

import care.kith.course.Session;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One questionnaire to be filled in: its items, the answers where their words may be shown, and
/// the contacts it can belong to.
public record AnswerSheet(
        Instrument instrument, List<String> items, List<String> options, List<String> points) {

    static AnswerSheet of(
            ClientRecord record, Instrument instrument, LocalDate today, Words words) {
        var wording = instrument.wording();
        return new AnswerSheet(
                instrument,
                ItemGrid.items(instrument, words),
                wording.isEmpty() ? List.of() : wording.getFirst().options(),
                points(record, today));
    }

    /// Today's session first, then the one that comes next, then those held, latest first.
    static List<String> points(ClientRecord record, LocalDate today) {
        var points = new LinkedHashSet<@Nullable String>();
        var sessions = record.course().sessions();
        sessions.all().stream()
                .filter(session -> session.date().equals(today))
                .map(Session::point)
                .forEach(points::add);
        if (record.course().understanding().endedOn() == null) {
            points.add("S" + (sessions.lastNumber() + 1));
        }
        sessions.attended().reversed().stream().map(Session::point).forEach(points::add);
        points.addAll(List.of("FU3", "FU6", "FU12"));
        return points.stream().filter(Objects::nonNull).toList();
    }
}
