package care.kith.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A task that a session asks for, and by which rule.
public record Required(String task, Timing timing) {

    /// Why a task is asked for now.
    public enum Timing {
        EVERY_SESSION,
        THIS_SESSION,
        BY_END_OF_PHASE,
        MIDCOURSE,
        SESSIONS_LEFT
    }

    /// What a session asks for, each task once and by its first rule.
    static List<Required> in(Protocol protocol, int session) {
        var phase = protocol.phaseOf(session);
        var once = new LinkedHashMap<String, Required>();
        Stream.of(
                        phase == null ? Stream.<Required>empty() : byPhase(phase, session),
                        atReview(protocol, session),
                        whenFewAreLeft(protocol, session))
                .flatMap(tasks -> tasks)
                .forEach(required -> once.putIfAbsent(required.task, required));
        return List.copyOf(once.values());
    }

    private static Stream<Required> byPhase(Phase phase, int session) {
        var asked = Stream.<Stream<Required>>builder();
        asked.add(of(phase.every(), Timing.EVERY_SESSION));
        if (phase.beginsAt(session)) {
            asked.add(of(phase.first(), Timing.THIS_SESSION));
        } else {
            asked.add(of(phase.afterFirst(), Timing.EVERY_SESSION));
        }
        for (var nth : phase.at()) {
            if (phase.isAt(nth, session)) {
                asked.add(of(nth.tasks(), Timing.THIS_SESSION));
            }
        }
        if (phase.endsAt(session)) {
            asked.add(of(phase.byTheEnd(), Timing.BY_END_OF_PHASE));
            asked.add(of(phase.last(), Timing.THIS_SESSION));
        }
        return asked.build().flatMap(tasks -> tasks);
    }

    private static Stream<Required> atReview(Protocol protocol, int session) {
        var midcourse = protocol.midcourse();
        return midcourse != null && protocol.isReview(session)
                ? of(midcourse.tasks(), Timing.MIDCOURSE)
                : Stream.empty();
    }

    private static Stream<Required> whenFewAreLeft(Protocol protocol, int session) {
        var left = protocol.leftAt(session);
        return left > 0 && session > 0 && left <= protocol.ending().nameSessionsLeftFrom()
                ? of(List.of("S08"), Timing.SESSIONS_LEFT)
                : Stream.empty();
    }

    private static Stream<Required> of(List<String> tasks, Timing timing) {
        return tasks.stream().map(task -> new Required(task, timing));
    }
}
