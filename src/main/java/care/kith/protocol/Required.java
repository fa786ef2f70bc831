package care.kith.protocol;

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

    static Stream<Required> of(List<String> tasks, Timing timing) {
        return tasks.stream().map(task -> new Required(task, timing));
    }
}
