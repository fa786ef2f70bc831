package care.kith.page;

import java.util.Locale;

/// Elements as they are written: every text and every attribute is escaped on its way in, and a
/// figure has at most one decimal.
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /// Attributes as names and values in turn; the element stays open.
    Markup tag(String element, String classes, Object... attributes) {
        out.append('<').append(element).append(" class=\"").append(classes).append('"');
        for (var index = 0; index < attributes.length; index += 2) {
            var value = attributes[index + 1];
            var said = value instanceof Double number ? figure(number) : escape(value.toString());
            out.append(' ').append(attributes[index]).append("=\"").append(said).append('"');
        }
        return this;
    }

    Markup text(String text) {
        return raw(escape(text));
    }

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    static String figure(double number) {
        var rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
