package care.kith.entry;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// YAML 1.2 read strictly: an unquoted date is text, a doubled or unknown field is a fault, and
/// every fault names its file, line and field.
public final class StrictYaml {

    private StrictYaml() {}

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
                return EntryJson.MAPPER.treeToValue(tree, type);
            } catch (JacksonException e) {
                throw new FieldFault(this, e).named();
            }
        }
    }

    /// @throws MalformedFile where the text is not YAML or passes a limit
    public static Document parse(String fileName, String text) {
        return YamlTree.of(fileName, text);
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
