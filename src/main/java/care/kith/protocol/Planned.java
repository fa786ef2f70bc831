package care.kith.protocol;

import care.kith.entry.ProblemArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An instrument in the measure plan: when it is given, and for which area only.
///
/// One that is `optional` is never missed, for want of a licence or because the service does
/// without it.
public record Planned(
        String instrument,
        List<Moment> at,
        @Nullable ProblemArea area,
        @Nullable Boolean optional) {

    public Planned {
        Given.text("instrument", instrument);
        at = Given.some("at", at);
        if (!instrument.matches("[a-z][a-z0-9_]{1,30}")) {
            throw new IllegalArgumentException(
                    "instrument must be a short name in small letters, such as phq9");
        }
    }

    /// When in a course an instrument is given.
    public enum Moment {
        ENGAGEMENT,
        EVERY,
        FIRST,
        END_OF_INITIAL,
        MIDDLE,
        LAST,
        REVIEW,
        MAINTENANCE,
        FOLLOW_UP;

        /// Whether a session within the course is this moment.
        boolean is(Protocol protocol, int session) {
            return switch (this) {
                case ENGAGEMENT -> session == 0 && protocol.preSessions() > 0;
                case EVERY -> session > 0;
                case FIRST -> session == 1;
                case END_OF_INITIAL ->
                        Integer.valueOf(session).equals(protocol.lastInitialSession());
                case MIDDLE -> session == protocol.midSession();
                case LAST -> session == protocol.sessions();
                case REVIEW -> protocol.isReview(session);
                case MAINTENANCE, FOLLOW_UP -> false;
            };
        }
    }

    public boolean isDue() {
        return !Boolean.TRUE.equals(optional);
    }

    boolean isAt(Protocol protocol, int session) {
        return at.stream().anyMatch(moment -> moment.is(protocol, session));
    }

    boolean isFor(@Nullable ProblemArea focus) {
        return area == null || area == focus;
    }
}
