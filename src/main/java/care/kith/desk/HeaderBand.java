package care.kith.desk;

import care.kith.course.Session;
import care.kith.course.Sessions;
import care.kith.entry.Words.Phase;
import care.kith.page.Kept;
import care.kith.page.PhaseBand;
import care.kith.page.PhaseBand.Dot;
import care.kith.page.PhaseBand.Part;
import care.kith.page.Tone;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lays the sessions of a course into the phases of its protocol: a dot for each appointment with a
/// number, and an open one for each session that is still to come.
final class HeaderBand {

    private HeaderBand() {}

    static PhaseBand of(Protocol protocol, Sessions sessions, boolean ended, Words words) {
        var next = ended ? 0 : sessions.lastNumber() + 1;
        var parts = new ArrayList<Part>();
        for (var phase : protocol.phases()) {
            if (phase.from() == null || phase.to() == null) {
                continue;
            }
            var dots = new ArrayList<Dot>();
            for (int number = phase.from(); number <= phase.to(); number++) {
                dots.addAll(dots(number, sessions, next));
            }
            var label = phase.label();
            parts.add(
                    new Part(
                            tone(phase.phase()),
                            label == null ? words.of("desk.phase", phase.phase()) : label,
                            dots));
        }
        return new PhaseBand(parts);
    }

    /// A number that was missed and then held has a dot for each.
    private static List<Dot> dots(int number, Sessions sessions, int next) {
        var dots = new ArrayList<Dot>();
        var open = true;
        for (var session : sessions.all()) {
            if (Objects.equals(session.number(), number)) {
                var kept = kept(session);
                open &= kept == Kept.MISSED || kept == Kept.MOVED;
                dots.add(
                        new Dot(
                                number,
                                kept,
                                session.date(),
                                number == next && kept == Kept.PLANNED));
            }
        }
        if (open) {
            dots.add(new Dot(number, Kept.PLANNED, null, number == next));
        }
        return dots;
    }

    static Kept kept(Session session) {
        var took = session.took();
        if (took == null) {
            return Kept.PLANNED;
        }
        return switch (took.attendance().value()) {
            case ATTENDED -> Kept.ATTENDED;
            case CANCELLED -> Kept.MOVED;
            case CANCELLED_LATE, DNA, LEFT_GROUP -> Kept.MISSED;
        };
    }

    static Tone tone(@Nullable Phase phase) {
        return switch (phase) {
            case INITIAL -> Tone.ASSESSMENT;
            case MIDDLE -> Tone.MIDDLE;
            case ENDING -> Tone.ENDING;
            case ENGAGEMENT, MAINTENANCE -> Tone.OUTSIDE;
            case null -> Tone.OUTSIDE;
        };
    }
}
