package care.kith.entry;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// A tree as YAML that every reader, of version 1.1 too, takes for the same tree.
final class YamlText {

    private static final int WIDTH = 100;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Set<String> OTHER_THINGS_TO_A_READER =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(JsonNode tree) {
        var text = new YamlText();
        if (isBlock(tree)) {
            text.block(tree, 0, false);
        } else {
            text.out.append(text.inline(tree, 0)).append('\n');
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
            var oneWord = item.isNumber() || item.isNull() || item.isBoolean() || isBareWord(item);
            if (!oneWord) {
                return false;
            }
            length += item.asString("null").length() + 2;
        }
        return length <= WIDTH - 20;
    }

    private static boolean isBareWord(JsonNode item) {
        return item.isString()
                && WORD.matcher(item.stringValue()).matches()
                && !isTakenForSomethingElse(item.stringValue());
    }

    private void block(JsonNode node, int indent, boolean afterDash) {
        var first = afterDash;
        if (node.isObject()) {
            for (var field : node.properties()) {
                pad(first ? 0 : indent).append(key(field.getKey())).append(':');
                follow(field.getValue(), indent);
                first = false;
            }
        } else {
            for (var item : node) {
                pad(first ? 0 : indent).append('-');
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

    private StringBuilder pad(int spaces) {
        return out.repeat(' ', spaces);
    }

    private String key(String name) {
        var written = quoted(name);
        if (written.length() > 1000) {
            throw new IllegalArgumentException("a key is too long");
        }
        return written;
    }

    private String inline(JsonNode node, int indent) {
        if (node.isNull()) {
            return "null";
        }
        if (node.isArray()) {
            var items = new ArrayList<String>();
            node.forEach(item -> items.add(inline(item, indent)));
            return "[" + String.join(", ", items) + "]";
        }
        if (node.isObject()) {
            return "{}";
        }
        if (node.isNumber()) {
            return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.asString();
        }
        return node.isString() ? text(node.stringValue(), indent) : node.asString();
    }

    private static String text(String text, int indent) {
        if (isLiteral(text)) {
            var end = text.endsWith("\n") ? "|" : "|-";
            var margin = "\n" + " ".repeat(Math.max(indent, 2));
            return end
                    + margin
                    + text.stripTrailing().replace("\n", margin).replaceAll("\n +(?=\n)", "\n");
        }
        if (text.length() + indent > WIDTH && isProse(text)) {
            return folded(text, Math.max(indent, 2));
        }
        return quoted(text);
    }

    /// Several lines that a literal block keeps to the letter.
    private static boolean isLiteral(String text) {
        return text.indexOf('\n') > 0
                && isPrintable(text.replace("\n", ""))
                && text.lines().noneMatch(line -> line.startsWith(" ") || line.endsWith(" "))
                && !text.endsWith("\n\n")
                && !text.isBlank();
    }

    private static boolean isProse(String text) {
        return isPrintable(text)
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.contains("  ");
    }

    private static String folded(String text, int indent) {
        var written = new StringBuilder(">-");
        var column = WIDTH;
        for (var word : text.split(" ", -1)) {
            if (column + word.length() + 1 > WIDTH) {
                written.append('\n').repeat(' ', indent).append(word);
                column = indent + word.length();
            } else {
                written.append(' ').append(word);
                column += word.length() + 1;
            }
        }
        return written.toString();
    }

    private static String quoted(String text) {
        if (!isPrintable(text)) {
            return escaped(text);
        }
        return isPlain(text) ? text : "'" + text.replace("'", "''") + "'";
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !isTakenForSomethingElse(text);
    }

    private static boolean isTakenForSomethingElse(String text) {
        return OTHER_THINGS_TO_A_READER.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isPrintable(String text) {
        return text.codePoints().allMatch(YamlText::isPrintable);
    }

    private static boolean isPrintable(int c) {
        return (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)
                || c >= 0x10000;
    }

    private static String escaped(String text) {
        var written = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '"' -> written.append("\\\"");
                        case '\\' -> written.append("\\\\");
                        case '\n' -> written.append("\\n");
                        case '\t' -> written.append("\\t");
                        case '\r' -> written.append("\\r");
                        default -> {
                            if (isPrintable(c)) {
                                written.appendCodePoint(c);
                            } else {
                                written.append("\\u%04X".formatted(c));
                            }
                        }
                    }
                });
        return written.append('"').toString();
    }
}
