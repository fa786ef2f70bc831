package care.kith.entry;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// YAML 1.2 read strictly: an unquoted date is text, a doubled or unknown field is a fault, and
/// every fault names its file, line and field.
public final class StrictYaml {

    private StrictYaml() {}

    /// A number is not text: whoever writes `7` where words belong has made a slip.
    private static final JsonMapper MAPPER =
            EntryJson.MAPPER
                    .rebuild()
                    .withCoercionConfig(
                            LogicalType.Textual,
                            text -> {
                                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                            })
                    .build();

    /// A file's tree and the line of each of its values, by JSON pointer.
    public record Document(String file, JsonNode tree, Map<String, Integer> lines) {
        public Document {
            lines = Map.copyOf(lines);
        }

        /// The line of a value, or of the nearest thing around it.
        public int line(String pointer) {
            var at = pointer;
            while (!lines.containsKey(at) && !at.isEmpty()) {
                at = at.substring(0, at.lastIndexOf('/'));
            }
            return lines.getOrDefault(at, 1);
        }

        public MalformedFile fault(String pointer, String reason) {
            return new MalformedFile(file, line(pointer), path(pointer), reason);
        }

        /// "/phases/2/from" as a person writes it: "phases[2].from".
        private static String path(String pointer) {
            return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                    .replaceFirst("^/", "")
                    .replace('/', '.')
                    .replace("~1", "/")
                    .replace("~0", "~");
        }

        /// This file as a value.
        ///
        /// @throws MalformedFile at the first field that does not fit
        public <T> T as(Class<T> type) {
            try {
                return MAPPER.treeToValue(tree, type);
            } catch (JacksonException e) {
                throw fault(e);
            }
        }

        private MalformedFile fault(JacksonException e) {
            var pointer = pointer(e);
            return switch (e) {
                case MismatchedInputException absent when isAbsent(absent) ->
                        absent(pointer, absent);
                case UnrecognizedPropertyException unknown ->
                        fault(pointer, "is not a field here; allowed are " + known(unknown));
                case InvalidFormatException format
                        when format.getTargetType() != null && format.getTargetType().isEnum() ->
                        fault(pointer, "must be one of " + words(format.getTargetType()));
                case InvalidFormatException format when isPlain(e) ->
                        fault(pointer, ownWords(format.getOriginalMessage()));
                case MismatchedInputException wrong ->
                        fault(pointer, "must be " + kind(wrong.getTargetType()));
                default -> checked(pointer, e);
            };
        }

        private static boolean isAbsent(MismatchedInputException e) {
            return e instanceof InvalidNullException
                    || e.getOriginalMessage().startsWith("Missing required creator property");
        }

        /// A field that is missing; where a misspelt one stands in its place, that one is named.
        private MalformedFile absent(String pointer, MismatchedInputException e) {
            var at = pointer.lastIndexOf('/');
            var place = at < 0 ? "" : pointer.substring(0, at);
            var last = e.getPath().isEmpty() ? null : e.getPath().getLast().from();
            if (last instanceof Class<?> type && type.isRecord()) {
                var known = NeededFields.names(type);
                for (var name : tree.at(place).propertyNames()) {
                    if (!known.isEmpty() && !known.contains(name)) {
                        return fault(
                                place + "/" + escape(name),
                                "is not a field here; allowed are " + String.join(", ", known));
                    }
                }
            }
            return fault(pointer, "must be given");
        }

        /// A value that refused itself; its message begins with the field where it knows one.
        private MalformedFile checked(String pointer, JacksonException e) {
            var cause = deepest(e);
            var reason = cause.getMessage();
            if (cause instanceof NullPointerException || reason == null) {
                return fault(pointer, "lacks something that must be there");
            }
            if (cause instanceof JacksonException jackson) {
                return fault(pointer, jackson.getOriginalMessage());
            }
            var space = reason.indexOf(' ');
            var own = pointer + "/" + (space < 0 ? reason : reason.substring(0, space));
            return space > 0 && lines.containsKey(own)
                    ? fault(own, reason.substring(space + 1))
                    : fault(pointer, reason);
        }

        private static Throwable deepest(Throwable e) {
            Throwable at = e;
            while (at.getCause() != null) {
                at = at.getCause();
            }
            return at;
        }

        /// Our own readers say what is allowed; Jackson's own sentences repeat the value.
        private static boolean isPlain(JacksonException e) {
            return e.getOriginalMessage()
                    .startsWith("Cannot deserialize value of type `care.kith.entry.Stated");
        }

        /// What our reader said, without Jackson's sentence around it, which repeats the value.
        private static String ownWords(String message) {
            var at = message.lastIndexOf("must be");
            return at < 0 ? "is not one of the words of its list" : message.substring(at);
        }

        private static String pointer(JacksonException e) {
            var pointer = new StringBuilder();
            for (var step : e.getPath()) {
                pointer.append('/')
                        .append(
                                step.getPropertyName() == null
                                        ? String.valueOf(step.getIndex())
                                        : escape(step.getPropertyName()));
            }
            return pointer.toString();
        }

        private static String known(UnrecognizedPropertyException e) {
            var known = e.getKnownPropertyIds();
            return known == null
                    ? "none"
                    : String.join(", ", known.stream().map(String::valueOf).sorted().toList());
        }

        private static String words(Class<?> list) {
            return String.join(
                    ", ",
                    java.util.Arrays.stream(list.getEnumConstants())
                            .map(constant -> Stated.word((Enum<?>) constant))
                            .toList());
        }

        private static String kind(@Nullable Class<?> type) {
            if (type == null) {
                return "of another kind";
            }
            if (type.isEnum()) {
                return "one of " + words(type);
            }
            if (type == String.class) {
                return "text (in quotes where it looks like a number)";
            }
            if (type == int.class || type == Integer.class) {
                return "a whole number";
            }
            if (type == boolean.class || type == Boolean.class) {
                return "true or false";
            }
            if (type == java.time.LocalDate.class) {
                return "a day such as '2025-01-07'";
            }
            if (Number.class.isAssignableFrom(type)) {
                return "a number";
            }
            return java.util.Collection.class.isAssignableFrom(type)
                    ? "a list"
                    : "a group of fields (" + type.getSimpleName() + ")";
        }
    }

    /// @throws MalformedFile where the text is not YAML or passes a limit
    public static Document parse(String fileName, String text) {
        var lines = new HashMap<String, Integer>();
        var tree = new YamlTree(fileName, lines).of(text);
        return new Document(fileName, tree, lines);
    }

    /// @throws MalformedFile for every fault of syntax, field, type or value
    public static <T> T read(String fileName, String text, Class<T> type) {
        return parse(fileName, text).as(type);
    }

    /// The same tree always gives the same text, and reading it gives the same tree.
    public static String write(JsonNode tree) {
        return YamlText.of(tree);
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
