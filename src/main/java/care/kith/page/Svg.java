package care.kith.page;

import gg.jte.Content;
import java.util.Locale;

/// Writes SVG. It knows classes and presentation attributes only, since the content security policy
/// forbids styles and scripts in the page; every text is escaped on its way in.
final class Svg {

    /// About how wide a letter of the interface is, as a part of its height.
    private static final double LETTER = 0.51;

    private final StringBuilder out = new StringBuilder();

    /// `attributes` goes in as it stands; text in it must have been escaped by the caller.
    Svg open(double width, double height, String classes, String attributes) {
        out.append(
                "<svg class=\"%s\" viewBox=\"0 0 %s %s\" %s>"
                        .formatted(classes, n(width), n(height), attributes));
        return this;
    }

    Svg titled(String title, String description) {
        out.append("<title>").append(escape(title)).append("</title>");
        out.append("<desc>").append(escape(description)).append("</desc>");
        return this;
    }

    Svg group(String attributes) {
        out.append("<g ").append(attributes).append('>');
        return this;
    }

    Svg end() {
        out.append("</g>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String classes) {
        return shape(
                "line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
                        .formatted(n(x1), n(y1), n(x2), n(y2)),
                classes);
    }

    Svg rect(double x, double y, double width, double height, String classes) {
        return shape(
                "rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                        .formatted(n(x), n(y), n(Math.max(0, width)), n(Math.max(0, height))),
                classes);
    }

    Svg rounded(double x, double y, double width, double height, double radius, String classes) {
        return shape(
                "rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\""
                        .formatted(n(x), n(y), n(Math.max(0, width)), n(height), n(radius)),
                classes);
    }

    Svg disc(double x, double y, double radius, String classes) {
        return shape(
                "circle cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(n(x), n(y), n(radius)), classes);
    }

    Svg path(CharSequence commands, String classes) {
        return shape("path d=\"" + commands + "\"", classes);
    }

    Svg diamond(double x, double y, double size, String classes) {
        return path(
                "M%s %sl%s %sl%s %sl%s %sz"
                        .formatted(
                                n(x),
                                n(y - size),
                                n(size),
                                n(size),
                                n(-size),
                                n(size),
                                n(-size),
                                n(-size)),
                classes);
    }

    /// `anchor` is start, middle or end.
    Svg text(double x, double y, String anchor, String classes, String text) {
        out.append(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" class=\"%s\">%s</text>"
                        .formatted(n(x), n(y), anchor, classes, escape(text)));
        return this;
    }

    Svg hint(String text) {
        out.append("<title>").append(escape(text)).append("</title>");
        return this;
    }

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    String close() {
        return out.append("</svg>").toString();
    }

    private Svg shape(String element, String classes) {
        out.append('<').append(element).append(" class=\"").append(classes).append("\"/>");
        return this;
    }

    static Content content(String... drawings) {
        return output -> {
            for (var drawing : drawings) {
                output.writeContent(drawing);
            }
        };
    }

    static String n(double number) {
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

    /// About how wide a text will be; the drawing has no font at hand. Errs on the wide side.
    static double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * LETTER;
    }

    /// The text if it fits, or as much as does and an ellipsis; whole words stay in the twin.
    static String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        var letters = Math.max(1, (int) (room / (size * LETTER)) - 1);
        var end =
                text.offsetByCodePoints(
                        0, Math.min(letters, text.codePointCount(0, text.length())));
        return text.substring(0, end).stripTrailing() + "…";
    }
}
