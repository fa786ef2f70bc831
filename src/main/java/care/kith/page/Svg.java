package care.kith.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// Writes SVG. It knows classes and presentation attributes only, since the content security policy
/// forbids styles and scripts in the page.
final class Svg {

    private final Markup out = new Markup();

    /// `role` is `img`, or `group` where something inside can be reached.
    Svg open(double width, double height, String classes, String role, String label) {
        var box = "0 0 " + n(width) + " " + n(height);
        out.tag("svg", classes, "viewBox", box, "role", role, "aria-label", label);
        out.raw(">");
        return this;
    }

    Svg titled(String title, String description) {
        hint(title).out.raw("<desc>").text(description).raw("</desc>");
        return this;
    }

    Svg hint(String text) {
        out.raw("<title>").text(text).raw("</title>");
        return this;
    }

    /// Attributes as names and values in turn.
    Svg group(String classes, Object... attributes) {
        out.tag("g", classes, attributes).raw(">");
        return this;
    }

    Svg end() {
        out.raw("</g>");
        return this;
    }

    /// What belongs together, and leads somewhere if it has an address.
    Svg together(@Nullable String href, Runnable inside) {
        out.raw(href == null ? "<g>" : "<a href=\"" + Markup.escape(href) + "\">");
        inside.run();
        out.raw(href == null ? "</g>" : "</a>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String classes) {
        return shape("line", classes, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    Svg rect(double x, double y, double width, double height, double radius, String classes) {
        var wide = Math.max(0, width);
        return shape(
                "rect", classes, "x", x, "y", y, "width", wide, "height", height, "rx", radius);
    }

    Svg disc(double x, double y, double radius, String classes) {
        return shape("circle", classes, "cx", x, "cy", y, "r", radius);
    }

    Svg path(CharSequence commands, String classes) {
        return shape("path", classes, "d", commands);
    }

    Svg diamond(double x, double y, double size, String classes) {
        var sides = "l%1$s %1$sl-%1$s %1$sl-%1$s -%1$sz".formatted(n(size));
        return path("M" + n(x) + " " + n(y - size) + sides, classes);
    }

    /// `anchor` is start, middle or end.
    Svg text(double x, double y, String anchor, String classes, String text) {
        out.tag("text", classes, "x", x, "y", y, "text-anchor", anchor);
        out.raw(">").text(text).raw("</text>");
        return this;
    }

    String close() {
        return out.raw("</svg>").toString();
    }

    private Svg shape(String element, String classes, Object... attributes) {
        out.tag(element, classes, attributes).raw("/>");
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
        return Markup.figure(number);
    }
}
