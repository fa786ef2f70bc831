package care.kith.casebook;

import care.kith.entry.Entry;
import care.kith.entry.When;
import java.util.List;

/// What a state answers to a command: the facts to be written, or why not. A refusal is a value,
/// never an exception.
public sealed interface Decision {

    record Accepted(List<Fact> facts) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    record Refused(Refusal why) implements Decision {}

    /// A fact on its way into the journal: what, and when it happened.
    record Fact(When happened, Entry entry) {}

    static Decision accept(When happened, Entry... entries) {
        return new Accepted(
                java.util.Arrays.stream(entries).map(entry -> new Fact(happened, entry)).toList());
    }

    static Decision refuse(Refusal why) {
        return new Refused(why);
    }
}
