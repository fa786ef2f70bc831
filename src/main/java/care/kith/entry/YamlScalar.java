package care.kith.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A single value as YAML's core schema takes it, with numbers kept to the digit.
record YamlScalar(ScalarEvent scalar, String at, YamlPlaces places) {

    private static final int LONGEST_NUMERAL = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

    JsonNode node() {
        var text = scalar.getValue();
        var tag = tag();
        if (tag.equals(Tag.STR)) {
            return NODES.stringNode(text);
        }
        if (scalar.getTag().isPresent()) {
            throw fault("has a type tag, which is not allowed");
        }
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (text.length() > LONGEST_NUMERAL) {
            throw fault("is too long a number");
        }
        return tag.equals(Tag.INT) ? whole(text) : decimal(text);
    }

    private MalformedFile fault(String reason) {
        return places.fault(scalar, at, reason);
    }

    private Tag tag() {
        return scalar.getTag()
                .filter(name -> !name.equals("!"))
                .map(Tag::new)
                .orElseGet(() ->
                        scalar.isPlain() && scalar.getTag().isEmpty()
                                ? CORE.resolve(scalar.getValue(), true)
                                : Tag.STR);
    }

    private static JsonNode whole(String text) {
        var number =
                switch (text.substring(0, Math.min(2, text.length()))) {
                    case "0x" -> new BigInteger(text.substring(2), 16);
                    case "0o" -> new BigInteger(text.substring(2), 8);
                    default -> new BigInteger(text);
                };
        if (number.bitLength() < 32) {
            return NODES.numberNode(number.intValue());
        }
        return number.bitLength() < 64
                ? NODES.numberNode(number.longValue())
                : NODES.numberNode(number);
    }

    private JsonNode decimal(String text) {
        try {
            var number = new BigDecimal(text);
            if (Math.abs(number.scale()) <= LONGEST_NUMERAL) {
                return DecimalNode.valueOf(number);
            }
        } catch (NumberFormatException _) {
            throw fault("is not a number that can be kept");
        }
        throw fault("is too large or too small a number");
    }
}
