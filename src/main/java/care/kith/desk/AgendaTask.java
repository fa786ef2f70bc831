package care.kith.desk;

import care.kith.guide.Agenda.Strength;
import care.kith.protocol.Protocols;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task or tactic as a person reads it: what it is, why it matters, how colleagues do it.
public record AgendaTask(
        String key, String title, @Nullable String why, @Nullable String how, Strength strength) {

    static AgendaTask of(Protocols library, String key, Strength strength) {
        var task = library.task(key);
        if (task != null) {
            return new AgendaTask(key, task.title(), sentence(task.why()), task.how(), strength);
        }
        var tactic = library.tactic(key);
        return tactic == null
                ? new AgendaTask(key, key, null, null, strength)
                : new AgendaTask(
                        key, tactic.title(), sentence(tactic.aim()), tactic.how(), strength);
    }

    /// Tasks that are only offered.
    static List<AgendaTask> of(Protocols library, Collection<String> keys) {
        return keys.stream().map(key -> of(library, key, Strength.HINT)).toList();
    }

    /// The library writes an aim without its full stop; on the page it stands as a sentence.
    private static @Nullable String sentence(@Nullable String text) {
        return text == null || text.isBlank() || text.matches("(?s).*[.!?…]\\s*")
                ? text
                : text.strip() + ".";
    }

    /// The key of what this strength means, in the words of this room; a hint needs no saying.
    public @Nullable String asks() {
        return switch (strength) {
            case HINT -> null;
            case REASON -> "desk.strength.reason";
            case STOP -> "desk.strength.stop";
        };
    }
}
