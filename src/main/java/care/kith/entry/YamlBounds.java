package care.kith.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import tools.jackson.databind.JsonNode;

/// What a file may bring: no types of its own, and only so much, those values included that an
/// alias repeats. Reading stops before memory or stack do.
final class YamlBounds {

    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 1_000_000;

    /// Tags that say of a map or a list no more than that it is one.
    private static final Set<String> PLAIN =
            Set.of("!", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq");

    /// A value that an alias may repeat, and how many values it holds.
    private record Anchored(JsonNode node, int values) {}

    private final YamlPlaces places;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int values;

    YamlBounds(YamlPlaces places) {
        this.places = places;
    }

    /// @return how many values there were before this one
    int enter(Event event, String at, int depth) {
        if (depth > DEEPEST) {
            throw places.fault(event, at, "is nested too deeply");
        }
        if (event instanceof CollectionStartEvent group
                && group.getTag().filter(tag -> !PLAIN.contains(tag)).isPresent()) {
            throw places.fault(event, at, "has a type tag, which is not allowed");
        }
        int before = values;
        count(event, at, 1);
        return before;
    }

    /// The value is whole, and may be repeated where it has a name.
    void leave(NodeEvent event, JsonNode node, int before) {
        event.getAnchor()
                .ifPresent(
                        name -> anchors.put(name.getValue(), new Anchored(node, values - before)));
    }

    JsonNode repeated(AliasEvent alias, String at) {
        var anchored = anchors.get(alias.getAlias().getValue());
        if (anchored == null) {
            throw places.fault(alias, at, "repeats something that is not yet whole");
        }
        count(alias, at, anchored.values);
        return anchored.node;
    }

    private void count(Event event, String at, int more) {
        values += more;
        if (values > MOST_VALUES) {
            throw places.fault(event, at, "brings the file past a million values");
        }
    }
}
