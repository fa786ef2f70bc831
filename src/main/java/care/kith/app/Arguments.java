package care.kith.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stood behind a verb, read strictly: an option that is unknown, doubled, lacking its value
/// or not understood by this verb is an error. After `--` everything is an operand.
record Arguments(Map<Option, String> options, List<String> operands) {

    Arguments {
        options = Map.copyOf(options);
        operands = List.copyOf(operands);
    }

    /// @throws Misunderstood naming the word at fault
    static Arguments read(List<String> words, Set<Option> known) {
        var options = new EnumMap<Option, String>(Option.class);
        var operands = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--")) {
                operands.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                operands.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            var option =
                    Option.of(name.equals("-h") ? "--help" : name)
                            .filter(one -> isKnown(one, known))
                            .orElseThrow(() -> new Misunderstood("unknown option " + name));
            var value = "";
            if (option.takes != null) {
                if (equals >= 0) {
                    value = word.substring(equals + 1);
                } else if (++i < words.size() && !words.get(i).startsWith("--")) {
                    value = words.get(i);
                }
                if (value.isEmpty()) {
                    throw new Misunderstood("%s needs its %s".formatted(name, option.takes));
                }
            } else if (equals >= 0) {
                throw new Misunderstood(name + " takes no value");
            }
            if (options.put(option, value) != null) {
                throw new Misunderstood(name + " is given twice");
            }
        }
        return new Arguments(options, operands);
    }

    private static boolean isKnown(Option option, Set<Option> known) {
        return option == Option.HELP || option == Option.JSON || known.contains(option);
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    @Nullable String value(Option option) {
        return options.get(option);
    }

    @Nullable Path path(Option option) {
        var value = options.get(option);
        return value == null ? null : pathOf(value);
    }

    /// The option that this verb cannot do without, as a path.
    Path neededPath(Option option) {
        var path = path(option);
        if (path == null) {
            throw new Misunderstood("%s %s is needed".formatted(option.word, option.takes));
        }
        return path;
    }

    /// 0 asks for any free port.
    OptionalInt port() {
        var value = options.get(Option.PORT);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new Misunderstood("--port must be a number from 0 to 65535");
        }
        return OptionalInt.of(Integer.parseInt(value));
    }

    List<Path> files() {
        return operands.stream().map(Arguments::pathOf).toList();
    }

    private static Path pathOf(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new Misunderstood("a path contains a character that paths cannot hold");
        }
    }

    /// The command line could not be understood; the message is for the person who typed it.
    static final class Misunderstood extends RuntimeException {
        Misunderstood(String message) {
            super(message);
        }
    }
}
