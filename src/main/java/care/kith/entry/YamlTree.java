package care.kith.entry;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One pass over the events of a file that builds its tree and notes the line of every value.
final class YamlTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final YamlEvents events;
    private final YamlPlaces places;
    private final YamlBounds bounds;

    private YamlTree(YamlEvents events, YamlPlaces places) {
        this.events = events;
        this.places = places;
        this.bounds = new YamlBounds(places);
    }

    static StrictYaml.Document of(String file, String text) {
        var places = new YamlPlaces(file);
        return places.document(new YamlTree(new YamlEvents(file, text), places).root());
    }

    private JsonNode root() {
        events.next(); // the stream begins
        var first = events.next();
        if (!(first instanceof DocumentStartEvent)) {
            throw places.fault(first, "", "is empty");
        }
        var root = value(events.next(), "", 0);
        events.next(); // the document ends
        if (events.next() instanceof DocumentStartEvent second) {
            throw places.fault(second, "", "must hold one document only");
        }
        return root;
    }

    private JsonNode value(Event event, String at, int depth) {
        places.note(event, at);
        if (event instanceof AliasEvent alias) {
            return bounds.repeated(alias, at);
        }
        var before = bounds.enter(event, at, depth);
        var node =
                switch (event) {
                    case MappingStartEvent _ -> map(at, depth);
                    case SequenceStartEvent _ -> list(at, depth);
                    case ScalarEvent scalar -> new YamlScalar(scalar, at, places).node();
                    default -> throw places.fault(event, at, "is not a value");
                };
        bounds.leave((NodeEvent) event, node, before);
        return node;
    }

    private JsonNode map(String at, int depth) {
        var map = NODES.objectNode();
        for (var event = events.next();
                !(event instanceof MappingEndEvent);
                event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw places.fault(event, at, "has a key that is not plain text");
            }
            var inside = at + "/" + StrictYaml.escape(key.getValue());
            if (map.has(key.getValue())) {
                throw places.fault(event, inside, "stands here twice");
            }
            map.set(key.getValue(), value(events.next(), inside, depth + 1));
            places.note(event, inside);
        }
        return map;
    }

    private JsonNode list(String at, int depth) {
        var list = NODES.arrayNode();
        for (var event = events.next();
                !(event instanceof SequenceEndEvent);
                event = events.next()) {
            list.add(value(event, at + "/" + list.size(), depth + 1));
        }
        return list;
    }
}
