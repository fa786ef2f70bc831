package care.kith.desk;

import care.kith.course.Session;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.guide.ClientRecord;
import care.kith.page.Backdrop;
import care.kith.page.Backdrop.Mark;
import care.kith.page.Backdrop.Tick;
import care.kith.page.Format;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
                PhaseGround.of(sessions, protocol, to, words),
                ticks(sessions),
                marks(record, from, to, new Format(words.language())));
    }

    /// A mark for each session that has a number.
    static List<Tick> ticks(List<Session> sessions) {
        var ticks = new ArrayList<Tick>();
        for (var session : sessions) {
            var number = session.number();
            if (number != null) {
                ticks.add(new Tick(number, session.date(), HeaderBand.kept(session)));
            }
        }
        return ticks;
    }

    private static List<Mark> marks(
            ClientRecord record, LocalDate from, LocalDate to, Format format) {
        var marks = new ArrayList<Mark>();
        for (var event : record.course().inventory().events()) {
            var day = event.date().from();
            if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
                marks.add(mark(event, day, format));
            }
        }
        marks.sort(Comparator.comparing(Mark::on));
        return marks;
    }

    static Mark mark(LifeEvent event, LocalDate day, Format format) {
        return new Mark(day, Remembered.when(event.date(), format), event.event(), null);
    }
}
