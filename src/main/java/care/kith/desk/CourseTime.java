package care.kith.desk;

import care.kith.course.Session;
import care.kith.entry.Words.Phase;
import care.kith.guide.ClientRecord;
import care.kith.page.Backdrop;
import care.kith.page.Backdrop.Mark;
import care.kith.page.Backdrop.Stretch;
import care.kith.page.Backdrop.Tick;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The time on which the scores of a course stand: from its first score or session to its last.
final class CourseTime {

    private static final int LEAST_DAYS = 14;

    private CourseTime() {}

    /// @return null before anything happened on a day
    static @Nullable Backdrop of(ClientRecord record, @Nullable Protocol protocol, Words words) {
        var sessions = record.course().sessions().all();
        var days =
                Stream.concat(
                                sessions.stream().map(Session::date),
                                record.scores().rows().stream().map(row -> row.date()))
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return null;
        }
        var from = days.getFirst();
        var latest = days.getLast();
        var to = latest.isBefore(from.plusDays(LEAST_DAYS)) ? from.plusDays(LEAST_DAYS) : latest;
        return new Backdrop(
                from,
                to,
                stretches(sessions, protocol, to, words),
                sessions.stream()
                        .filter(session -> session.number() != null)
                        .map(session ->
                                new Tick(
                                        Objects.requireNonNull(session.number()),
                                        session.date(),
                                        HeaderBand.kept(session)))
                        .toList(),
                marks(record, from, to));
    }

    /// Each phase reaches to the first session of the next one; the last to the last session.
    private static List<Stretch> stretches(
            List<Session> sessions, @Nullable Protocol protocol, LocalDate end, Words words) {
        var stretches = new ArrayList<Stretch>();
        Phase phase = null;
        LocalDate begun = null;
        LocalDate last = null;
        var inOrder = sessions.stream().sorted(Comparator.comparing(Session::date)).toList();
        for (var session : inOrder) {
            var its = SessionRow.phase(session, protocol);
            if (its != null && its != phase) {
                if (phase != null && begun != null) {
                    stretches.add(stretch(phase, begun, session.date(), words));
                }
                phase = its;
                begun = session.date();
            }
            last = session.date();
        }
        if (phase != null && begun != null && last != null) {
            var to =
                    last.isAfter(begun)
                            ? last
                            : begun.plusDays(7).isAfter(end) ? end : begun.plusDays(7);
            stretches.add(stretch(phase, begun, to, words));
        }
        return stretches;
    }

    private static Stretch stretch(Phase phase, LocalDate from, LocalDate to, Words words) {
        return new Stretch(HeaderBand.tone(phase), words.of("desk.phase", phase), from, to);
    }

    private static List<Mark> marks(ClientRecord record, LocalDate from, LocalDate to) {
        var marks = new ArrayList<Mark>();
        for (var event : record.course().inventory().events()) {
            var day = event.date().from();
            if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
                marks.add(new Mark(day, event.event(), null));
            }
        }
        marks.sort(Comparator.comparing(Mark::on));
        return marks;
    }
}
