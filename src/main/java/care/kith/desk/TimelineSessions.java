package care.kith.desk;

import care.kith.course.Course;
import care.kith.course.Session;
import care.kith.entry.Words.Phase;
import care.kith.page.Backdrop.Stretch;
import care.kith.page.Backdrop.Tick;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The sessions of a course on their days, and the phases as the ground behind them.
record TimelineSessions(List<Tick> ticks, List<Stretch> stretches) {

    static TimelineSessions of(Course course, Words words) {
        var sessions =
                course.sessions().all().stream()
                        .sorted(Comparator.comparing(Session::date))
                        .toList();
        return new TimelineSessions(
                sessions.stream().map(TimelineSessions::tick).toList(),
                stretches(course, sessions, words));
    }

    @Nullable LocalDate from() {
        return ticks.isEmpty() ? null : ticks.getFirst().on();
    }

    @Nullable LocalDate to() {
        return ticks.isEmpty() ? null : ticks.getLast().on();
    }

    private static Tick tick(Session session) {
        return new Tick(
                Objects.requireNonNullElse(session.number(), 0),
                session.date(),
                HeaderBand.kept(session));
    }

    private static List<Stretch> stretches(Course course, List<Session> sessions, Words words) {
        var stretches = new ArrayList<Stretch>();
        for (var session : sessions) {
            var phase = phase(course, session);
            if (phase == null) {
                continue;
            }
            var name = Told.value(words, phase);
            var last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && last.name().equals(name)) {
                stretches.removeLast();
                stretches.add(
                        new Stretch(HeaderBand.tone(phase), name, last.from(), session.date()));
            } else {
                if (last != null) {
                    stretches.removeLast();
                    stretches.add(
                            new Stretch(last.tone(), last.name(), last.from(), session.date()));
                }
                stretches.add(
                        new Stretch(HeaderBand.tone(phase), name, session.date(), session.date()));
            }
        }
        return stretches.stream().filter(stretch -> stretch.to().isAfter(stretch.from())).toList();
    }

    /// What the session itself names, or else the range agreed for its number.
    private static @Nullable Phase phase(Course course, Session session) {
        if (session.phase() != null) {
            return session.phase();
        }
        var begun = course.begun();
        var number = session.number();
        if (begun == null || begun.protocol().phases() == null || number == null) {
            return null;
        }
        for (var range : begun.protocol().phases()) {
            var from = range.from();
            var to = range.to();
            if (from != null && to != null && from <= number && number <= to) {
                return range.phase().value();
            }
        }
        return null;
    }
}
