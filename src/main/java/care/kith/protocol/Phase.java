package care.kith.protocol;

import care.kith.entry.Words;
import java.util.List;
import java.util.stream.Stream;
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

    /// A phase without rules, as a case file may name one that the protocol does not know.
    static Phase bare(Words.Phase phase) {
        return new Phase(
                phase, 0, 0, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), null, null);
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

    /// What this phase asks of one of its sessions; where the phase is too short for an nth
    /// session, its last one takes that over.
    Stream<Required> required(int session) {
        var asked = Stream.<Stream<Required>>builder();
        asked.add(Required.of(every, Required.Timing.EVERY_SESSION));
        if (!beginsAt(session)) {
            asked.add(Required.of(afterFirst, Required.Timing.EVERY_SESSION));
        } else {
            asked.add(Required.of(first, Required.Timing.THIS_SESSION));
        }
        for (var nth : at) {
            if (session == sessionOf(nth)) {
                asked.add(Required.of(nth.tasks(), Required.Timing.THIS_SESSION));
            }
        }
        if (endsAt(session)) {
            asked.add(Required.of(byTheEnd, Required.Timing.BY_END_OF_PHASE));
            asked.add(Required.of(last, Required.Timing.THIS_SESSION));
        }
        return asked.build().flatMap(tasks -> tasks);
    }

    private int sessionOf(Nth nth) {
        return from == null || to == null ? -1 : Math.min(from + nth.session() - 1, to);
    }

    /// The same rules over other sessions.
    Phase over(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer sessions,
            @Nullable String frequency,
            @Nullable String label) {
        return new Phase(
                phase,
                from,
                to,
                sessions,
                frequency,
                label,
                sure,
                every,
                afterFirst,
                first,
                at,
                last,
                byTheEnd,
                choices,
                whenNeeded,
                tacticEachSession,
                note);
    }
}
