package care.kith.app;

import java.util.Set;

/// Something that Kith can be told to do, with the options that it understands and no others.
///
/// `summary` is one line of the list; `usage` is all that `--help` prints.
record Verb(String name, String summary, String usage, Set<Option> options, Run run) {

    Verb {
        options = Set.copyOf(options);
    }

    /// What a verb does; the number is the exit code: 0 all well, 1 not well, 2 not understood.
    interface Run {
        int with(Arguments arguments, Report report) throws Exception;
    }
}
