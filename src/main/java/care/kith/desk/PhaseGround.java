package care.kith.desk;

import care.kith.course.Session;
import care.kith.entry.Words.Phase;
import care.kith.page.Backdrop.Stretch;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The phases of a course as the ground behind its days. Each reaches to the first session of the
/// next one, the last to the last session.
final class PhaseGround {

    private static final int LEAST_DAYS = 7;

    private PhaseGround() {}

    /// @param end no ground lies beyond this day
    static List<Stretch> of(
            List<Session> sessions, @Nullable Protocol protocol, LocalDate end, Words words) {
        var begins = begins(sessions, protocol);
        var last = sessions.stream().map(Session::date).max(LocalDate::compareTo).orElse(end);
        var stretches = new ArrayList<Stretch>();
        for (int index = 0; index < begins.size(); index++) {
            var begun = begins.get(index);
            var to = index + 1 < begins.size() ? begins.get(index + 1).on : last;
            if (!to.isAfter(begun.on)) {
                var least = begun.on.plusDays(LEAST_DAYS);
                to = least.isAfter(end) ? end : least;
            }
            var name = words.of("desk.phase", begun.phase);
            stretches.add(new Stretch(HeaderBand.tone(begun.phase), name, begun.on, to));
        }
        return stretches;
    }

    /// A phase, and the day of its first session.
    private record Begun(Phase phase, LocalDate on) {}

    private static List<Begun> begins(List<Session> sessions, @Nullable Protocol protocol) {
        var begins = new ArrayList<Begun>();
        sessions.stream()
                .sorted(Comparator.comparing(Session::date))
                .forEach(session -> {
                    var phase = SessionRow.phase(session, protocol);
                    var before = begins.isEmpty() ? null : begins.getLast().phase;
                    if (phase != null && phase != before) {
                        begins.add(new Begun(phase, session.date()));
                    }
                });
        return begins;
    }
}
