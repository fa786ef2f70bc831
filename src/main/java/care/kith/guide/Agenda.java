package care.kith.guide;

import care.kith.entry.Words.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the next session asks: what is due, what is done and which entry proves it, what is
/// missing, what is worrying, and one sentence for a tired reader.
///
/// `session` is the number of the next session and `left` counts it; `on` is its day, where one is
/// planned.
public record Agenda(
        int session,
        int planned,
        int left,
        Phase phase,
        @Nullable LocalDate on,
        List<Due> due,
        List<Done> done,
        List<Missing> missing,
        List<Worry> worrying,
        Sentence sentence) {

    public Agenda {
        due = List.copyOf(due);
        done = List.copyOf(done);
        missing = List.copyOf(missing);
        worrying = List.copyOf(worrying);
    }

    /// How strongly the guide speaks. Only the violence enquiry before a confrontation is rehearsed
    /// stops.
    public enum Strength {
        HINT,
        REASON,
        STOP
    }

    /// A task that the protocol asks for in this session.
    public record Due(String task, Strength strength) {}

    /// A task that a signed note ticks; `proof` says what in the record shows it, and is absent
    /// where the tick stands alone.
    public record Done(String task, String point, LocalDate on, @Nullable Sentence proof) {}

    /// A task of this phase or an earlier one that should have been done by `by` ("S4").
    public record Missing(String task, String by, Strength strength) {}

    /// Something worrying: the rule that says so and what it looked at.
    public record Worry(String rule, String point, Sentence why) {}

    /// A sentence of the words of this room with what goes into it.
    public record Sentence(String code, List<Object> arguments) {
        public Sentence {
            arguments = List.copyOf(arguments);
        }

        static Sentence of(String code, Object... arguments) {
            return new Sentence(code, List.of(arguments));
        }
    }
}
