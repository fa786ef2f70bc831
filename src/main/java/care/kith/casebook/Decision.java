package care.kith.casebook;

import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.When;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a state answers to a command: the facts to be written, or why not. A refusal is a value,
/// never an exception.
public sealed interface Decision {

    record Accepted(List<Fact> facts) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    record Refused(Refusal why) implements Decision {}

    /// A fact on its way into the journal: what, when it happened, and which entry it puts right.
    record Fact(When happened, Entry entry, @Nullable EntryId supersedes) {

        public Fact(When happened, Entry entry) {
            this(happened, entry, null);
        }
    }

    static Decision accept(When happened, Entry... entries) {
        return new Accepted(
                Arrays.stream(entries).map(entry -> new Fact(happened, entry)).toList());
    }

    static Decision refuse(Refusal why) {
        return new Refused(why);
    }
}
