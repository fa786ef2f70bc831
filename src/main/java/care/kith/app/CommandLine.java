package care.kith.app;

import care.kith.journal.JournalUnavailable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Turns the words of a command line into one verb's work and an exit code.
public final class CommandLine {

    private final List<Verb> verbs;
    private final PrintStream out;
    private final PrintStream err;

    CommandLine(List<Verb> verbs, PrintStream out, PrintStream err) {
        this.verbs = List.copyOf(verbs);
        this.out = out;
        this.err = err;
    }

    /// Speaks UTF-8 whatever the terminal's locale claims, since names and files do.
    public static CommandLine ofThisProcess() {
        return new CommandLine(Verbs.ALL, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    public int run(String... words) {
        if (words.length == 0 || words[0].equals("help") || words[0].equals("--help")) {
            list(out);
            return 0;
        }
        var named = verbs.stream().filter(verb -> verb.name().equals(words[0])).findFirst();
        if (named.isEmpty()) {
            err.println("kith: this version does not know the verb '" + words[0] + "'");
            list(err);
            return 2;
        }
        return run(named.get(), Arrays.asList(words).subList(1, words.length));
    }

    private int run(Verb verb, List<String> words) {
        var report = new Report(out, err, words.contains(Option.JSON.word));
        try {
            var arguments = Arguments.read(words, verb.options());
            if (arguments.has(Option.HELP)) {
                out.println(verb.usage().strip());
                return 0;
            }
            return verb.run().with(arguments, report);
        } catch (Arguments.Misunderstood e) {
            report.fault("%s (see ./kith %s --help)".formatted(e.getMessage(), verb.name()));
            return 2;
        } catch (Exception e) {
            report.fault(reason(e));
            return 1;
        }
    }

    /// What the innermost cause says; around it stand only those who passed it on. The journal says
    /// in its own words what a fault of disk or database means.
    private static String reason(Throwable fault) {
        var inner = fault;
        while (inner.getCause() != null && !(inner instanceof JournalUnavailable)) {
            inner = inner.getCause();
        }
        return inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
    }

    private void list(PrintStream to) {
        for (var verb : verbs) {
            to.printf("  %-10s %s%n", verb.name(), verb.summary());
        }
    }
}
