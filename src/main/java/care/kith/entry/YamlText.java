package care.kith.entry;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A tree as YAML that every reader, of version 1.1 too, takes for the same tree.
final class YamlText {

    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(JsonNode tree) {
        var text = new YamlText();
        if (isBlock(tree)) {
            text.block(tree, 0, false);
        } else {
            text.out.append(inline(tree, 0)).append('\n');
        }
        return text.out.toString();
    }

    private static boolean isBlock(JsonNode node) {
        return !node.isEmpty() && (node.isObject() || (node.isArray() && !fitsOneLine(node)));
    }

    /// A list of numbers and bare words reads best in one line.
    private static boolean fitsOneLine(JsonNode list) {
        var length = 2;
        for (var item : list) {
            var oneWord =
                    item.isString()
                            ? YamlQuotes.isBareWord(item.stringValue())
                            : item.isNumber() || item.isNull() || item.isBoolean();
            if (!oneWord) {
                return false;
            }
            length += item.asString("null").length() + 2;
        }
        return length <= WIDTH - 20;
    }

    private void block(JsonNode node, int indent, boolean afterDash) {
        var first = afterDash;
        if (node.isObject()) {
            for (var field : node.properties()) {
                out.repeat(' ', first ? 0 : indent).append(key(field.getKey())).append(':');
                follow(field.getValue(), indent);
                first = false;
            }
        } else {
            for (var item : node) {
                out.repeat(' ', first ? 0 : indent).append('-');
                first = false;
                if (isBlock(item)) {
                    out.append(' ');
                    block(item, indent + 2, true);
                } else {
                    out.append(' ').append(inline(item, indent + 2)).append('\n');
                }
            }
        }
    }

    private void follow(JsonNode value, int indent) {
        if (isBlock(value)) {
            out.append('\n');
            block(value, indent + 2, false);
        } else {
            out.append(' ').append(inline(value, indent + 2)).append('\n');
        }
    }

    private static String key(String name) {
        var written = YamlQuotes.of(name);
        Must.beWithin("key", written.length(), 0, 1000);
        return written;
    }

    private static String inline(JsonNode node, int indent) {
        if (node.isNull()) {
            return "null";
        }
        if (node.isArray()) {
            return node.valueStream()
                    .map(item -> inline(item, indent))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return "{}";
        }
        if (node.isNumber()) {
            return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.asString();
        }
        return node.isString() ? YamlProse.of(node.stringValue(), indent) : node.asString();
    }
}
