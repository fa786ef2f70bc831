package care.kith.app;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every option that any verb takes; `takes` names its value, and is null for a bare switch.
enum Option {
    ALL("--all", null),
    DATA("--data", "DIR"),
    DATABASE("--database", "URL"),
    HELP("--help", null),
    JSON("--json", null),
    LIST("--list", null),
    PORT("--port", "N"),
    QUICK("--quick", null),
    TO("--to", "DIR"),
    VECTORS("--vectors", "FILE"),
    WITHOUT_KEYS("--without-keys", null);

    final String word;
    final @Nullable String takes;

    Option(String word, @Nullable String takes) {
        this.word = word;
        this.takes = takes;
    }

    static Optional<Option> of(String word) {
        return Arrays.stream(values()).filter(option -> option.word.equals(word)).findFirst();
    }
}
