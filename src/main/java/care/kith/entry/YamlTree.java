package care.kith.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One pass over the events of a file: builds its tree, notes the line of every value, and stops at
/// any limit before memory or stack do.
final class YamlTree {

    private static final int MOST_CHARACTERS = 10 * 1024 * 1024;
    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 1_000_000;
    private static final int LONGEST_NUMERAL = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

    /// A value that an alias may repeat, and how many values it holds.
    private record Anchored(JsonNode node, int values) {}

    private final String file;
    private final Map<String, Integer> lines;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int values;

    YamlTree(String file, Map<String, Integer> lines) {
        this.file = file;
        this.lines = lines;
    }

    JsonNode of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new MalformedFile(file, 1, "", "is larger than 10 MB");
        }
        var settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
        try {
            return document(new Parse(settings).parseString(text).iterator());
        } catch (MarkedYamlEngineException e) {
            throw new MalformedFile(
                    file,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    "",
                    "is not YAML here: " + withoutValue(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new MalformedFile(file, 1, "", "is not YAML: it holds what text may not hold");
        }
    }

    private static String withoutValue(@Nullable String problem) {
        return problem == null ? "unreadable" : problem.replaceAll("\\(.*", "").strip();
    }

    private JsonNode document(Iterator<Event> events) {
        events.next(); // the stream begins
        if (!(events.next() instanceof DocumentStartEvent)) {
            throw new MalformedFile(file, 1, "", "is empty");
        }
        var root = value(events, events.next(), "", 0);
        events.next(); // the document ends
        if (events.next() instanceof DocumentStartEvent second) {
            throw fault(second, "", "must hold one document only");
        }
        return root;
    }

    private JsonNode value(Iterator<Event> events, Event event, String at, int depth) {
        lines.put(at, line(event));
        if (event instanceof AliasEvent alias) {
            return repeated(alias, at);
        }
        if (depth > DEEPEST) {
            throw fault(event, at, "is nested too deeply");
        }
        var before = values;
        count(event, at, 1);
        var node =
                switch (event) {
                    case MappingStartEvent map -> map(events, plain(map, map.getTag(), at), depth);
                    case SequenceStartEvent list ->
                            list(events, plain(list, list.getTag(), at), depth);
                    case ScalarEvent scalar -> scalar(scalar, at);
                    default -> throw fault(event, at, "is not a value");
                };
        ((NodeEvent) event)
                .getAnchor()
                .ifPresent(
                        name -> anchors.put(name.getValue(), new Anchored(node, values - before)));
        return node;
    }

    private JsonNode repeated(AliasEvent alias, String at) {
        var anchored = anchors.get(alias.getAlias().getValue());
        if (anchored == null) {
            throw fault(alias, at, "repeats something that is not yet whole");
        }
        count(alias, at, anchored.values);
        return anchored.node;
    }

    private void count(Event event, String at, int more) {
        values += more;
        if (values > MOST_VALUES) {
            throw fault(event, at, "brings the file past a million values");
        }
    }

    private String plain(Event event, Optional<String> tag, String at) {
        tag.filter(name -> !name.equals("!") && !name.equals("tag:yaml.org,2002:map"))
                .filter(name -> !name.equals("tag:yaml.org,2002:seq"))
                .ifPresent(_ -> {
                    throw fault(event, at, "has a type tag, which is not allowed");
                });
        return at;
    }

    private JsonNode map(Iterator<Event> events, String at, int depth) {
        var map = NODES.objectNode();
        for (var event = events.next();
                !(event instanceof MappingEndEvent);
                event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw fault(event, at, "has a key that is not plain text");
            }
            var inside = at + "/" + StrictYaml.escape(key.getValue());
            if (map.has(key.getValue())) {
                throw fault(event, inside, "stands here twice");
            }
            var keyLine = line(event);
            map.set(key.getValue(), value(events, events.next(), inside, depth + 1));
            lines.put(inside, keyLine);
        }
        return map;
    }

    private JsonNode list(Iterator<Event> events, String at, int depth) {
        var list = NODES.arrayNode();
        for (var event = events.next();
                !(event instanceof SequenceEndEvent);
                event = events.next()) {
            list.add(value(events, event, at + "/" + list.size(), depth + 1));
        }
        return list;
    }

    private JsonNode scalar(ScalarEvent scalar, String at) {
        var text = scalar.getValue();
        var tag =
                scalar.getTag()
                        .filter(name -> !name.equals("!"))
                        .map(Tag::new)
                        .orElseGet(() ->
                                scalar.isPlain() && scalar.getTag().isEmpty()
                                        ? CORE.resolve(text, true)
                                        : Tag.STR);
        if (tag.equals(Tag.STR)) {
            return NODES.stringNode(text);
        }
        if (scalar.getTag().isPresent()) {
            throw fault(scalar, at, "has a type tag, which is not allowed");
        }
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT)) {
            return whole(scalar, text, at);
        }
        if (tag.equals(Tag.FLOAT)) {
            return decimal(scalar, text, at);
        }
        throw fault(scalar, at, "is of a kind that is not allowed");
    }

    private JsonNode whole(ScalarEvent scalar, String text, String at) {
        sized(scalar, text, at);
        var number =
                text.startsWith("0x")
                        ? new BigInteger(text.substring(2), 16)
                        : text.startsWith("0o")
                                ? new BigInteger(text.substring(2), 8)
                                : new BigInteger(text);
        if (number.bitLength() < 32) {
            return NODES.numberNode(number.intValue());
        }
        return number.bitLength() < 64
                ? NODES.numberNode(number.longValue())
                : NODES.numberNode(number);
    }

    private JsonNode decimal(ScalarEvent scalar, String text, String at) {
        sized(scalar, text, at);
        try {
            var number = new BigDecimal(text);
            if (Math.abs(number.scale()) <= LONGEST_NUMERAL) {
                return tools.jackson.databind.node.DecimalNode.valueOf(number);
            }
        } catch (NumberFormatException _) {
            throw fault(scalar, at, "is not a number that can be kept");
        }
        throw fault(scalar, at, "is too large or too small a number");
    }

    private void sized(Event event, String numeral, String at) {
        if (numeral.length() > LONGEST_NUMERAL) {
            throw fault(event, at, "is too long a number");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private MalformedFile fault(Event event, String at, String reason) {
        lines.put(at, line(event));
        return new StrictYaml.Document(file, NODES.nullNode(), lines).fault(at, reason);
    }
}
