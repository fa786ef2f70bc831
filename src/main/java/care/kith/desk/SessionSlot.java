package care.kith.desk;

import care.kith.course.Session;
import care.kith.course.Sessions;
import care.kith.entry.Words.Phase;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One session as it is about to be written down: which it is, when, and how long.
///
/// `took` says that the attendance is already on record; `on` is never a day to come; `left` counts
/// the sessions of the plan with this one.
public record SessionSlot(
        int appointment,
        int number,
        LocalDate on,
        @Nullable Phase phase,
        @Nullable Integer minutes,
        boolean took,
        int left) {

    /// @param session null for one that nobody has arranged
    static SessionSlot of(
            Sessions sessions,
            @Nullable Session session,
            @Nullable Protocol protocol,
            LocalDate today) {
        var took = session == null ? null : session.took();
        var numbered = session == null ? null : session.number();
        int number = numbered == null ? sessions.lastNumber() + 1 : numbered;
        var held = took == null ? null : took.minutes();
        return new SessionSlot(
                session == null ? sessions.nextAppointment() : session.appointment(),
                number,
                session == null || session.date().isAfter(today) ? today : session.date(),
                phase(session, protocol, number),
                held == null && protocol != null ? (Integer) protocol.minutes().from() : held,
                took != null,
                protocol == null ? 0 : protocol.leftAt(number));
    }

    /// The name of this contact in the rows of scores.
    public String point() {
        return "S" + number;
    }

    private static @Nullable Phase phase(
            @Nullable Session session, @Nullable Protocol protocol, int number) {
        if (session != null && session.phase() != null) {
            return session.phase();
        }
        var planned = protocol == null ? null : protocol.phaseOf(number);
        return planned == null ? null : planned.phase();
    }
}
