package care.kith.app;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a practice's passphrase comes from: the terminal where there is one, else the environment.
record Passphrase(@Nullable Console console, Map<String, String> environment) {

    static final String VARIABLE = "KITH_PASSPHRASE";

    @SuppressWarnings("SystemConsoleNull") // null again on 25 when nobody sits there
    static Passphrase ofThisProcess() {
        var console = System.console();
        return new Passphrase(
                console != null && console.isTerminal() ? console : null, System.getenv());
    }

    /// True while the environment holds it, which the pages say in a banner.
    boolean stands() {
        return environment.containsKey(VARIABLE);
    }

    /// What is typed at the terminal for a practice that is already there; null where there is no
    /// terminal, nothing to open, or the person prefers the first page.
    @Nullable String offered(Path data) {
        if (stands() || console == null || !Files.isDirectory(data)) {
            return null;
        }
        var typed = console.readPassword("Passphrase (Enter to give it on the first page): ");
        return typed == null || typed.length == 0 ? null : new String(typed);
    }

    /// @throws Missing when nobody is there to be asked
    char[] asked(String question) {
        var given = environment.get(VARIABLE);
        if (given != null) {
            return given.toCharArray();
        }
        var typed = console == null ? null : console.readPassword("%s: ", question);
        if (typed == null) {
            throw new Missing();
        }
        return typed;
    }

    /// A new passphrase, typed twice at a terminal.
    char[] chosen() {
        var first = asked("New passphrase");
        if (!stands() && !java.util.Arrays.equals(first, asked("The same again"))) {
            throw new IllegalArgumentException("the two passphrases differ");
        }
        return first;
    }

    /// Neither a terminal to ask at nor a passphrase in the environment.
    static final class Missing extends RuntimeException {
        Missing() {
            super("a passphrase is needed: run this in a terminal, or set " + VARIABLE);
        }
    }
}
