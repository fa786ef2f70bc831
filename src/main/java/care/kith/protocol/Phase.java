package care.kith.protocol;

import care.kith.entry.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the course: its sessions, and what is asked of each of them.
///
/// `from` and `to` are numbers of sessions; a phase after the course (maintenance) has a count and
/// a rhythm of its own instead. `at` counts within the phase, so that it keeps its meaning when the
/// phase is moved.
public record Phase(
        Words.Phase phase,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer sessions,
        @Nullable String frequency,
        @Nullable String label,
        @Nullable Sure sure,
        List<String> every,
        List<String> afterFirst,
        List<String> first,
        List<Nth> at,
        List<String> last,
        List<String> byTheEnd,
        List<Choice> choices,
        List<String> whenNeeded,
        @Nullable Boolean tacticEachSession,
        @Nullable String note) {

    public Phase {
        Given.value("phase", phase);
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException(
                    (from == null ? "from" : "to") + " must be given as well");
        }
        if (from == null) {
            Given.within("sessions", sessions, 1, 200);
        } else {
            Given.within("from", from, 0, 200);
            Given.within("to", to, from, 200);
        }
        every = Given.any(every);
        afterFirst = Given.any(afterFirst);
        first = Given.any(first);
        at = Given.any(at);
        last = Given.any(last);
        byTheEnd = Given.any(byTheEnd);
        choices = Given.any(choices);
        whenNeeded = Given.any(whenNeeded);
    }

    /// Tasks of the session that is the nth of the phase.
    public record Nth(int session, List<String> tasks) {
        public Nth {
            Given.within("session", session, 1, 200);
            tasks = Given.some("tasks", tasks);
        }
    }

    /// At least so many of these are used within the phase.
    public record Choice(int atLeast, List<String> of) {
        public Choice {
            of = Given.some("of", of);
            Given.within("at_least", atLeast, 1, of.size());
        }
    }

    public boolean isWithinCourse() {
        return from != null;
    }

    public boolean asksForTactic() {
        return Boolean.TRUE.equals(tacticEachSession);
    }

    int length() {
        return from == null || to == null ? 0 : to - from + 1;
    }

    boolean beginsAt(int session) {
        return from != null && from == session;
    }

    boolean endsAt(int session) {
        return to != null && to == session;
    }

    /// Where the phase is too short for an nth session, its last one takes that over.
    boolean isAt(Nth nth, int session) {
        return from != null && to != null && session == Math.min(from + nth.session() - 1, to);
    }
}
