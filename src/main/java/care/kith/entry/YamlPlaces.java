package care.kith.entry;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Where each value of a file stands, as far as it has been read.
final class YamlPlaces {

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    YamlPlaces(String file) {
        this.file = file;
    }

    void note(Event event, String at) {
        lines.put(at, YamlEvents.line(event));
    }

    MalformedFile fault(Event event, String at, String reason) {
        note(event, at);
        return document(JsonNodeFactory.instance.nullNode()).fault(at, reason);
    }

    StrictYaml.Document document(JsonNode tree) {
        return new StrictYaml.Document(file, tree, lines);
    }
}
