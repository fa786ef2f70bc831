package care.kith.page;

import care.kith.page.Scale.Expected;
import care.kith.page.Scale.Point;
import gg.jte.Content;
import java.util.List;
import java.util.Objects;

/// A measure over time, as a pure function from what was scored to a drawing. It is drawn twice,
/// broad and slim; the style shows the one that fits, so that letters keep their size.
public record Chart(
        String id,
        String title,
        Backdrop time,
        Scale scale,
        List<Point> points,
        List<Expected> expected) {

    public Chart {
        points = List.copyOf(points);
        expected = List.copyOf(expected);
    }

    public Content draw(Words words, Format format) {
        return Svg.content(draw(words, format, true), draw(words, format, false));
    }

    private String draw(Words words, Format format, boolean broad) {
        double width = broad ? 800 : 360;
        double height = broad ? 352 : 324;
        double room = broad ? 128 : 12;
        var classes = "drawing chart " + (broad ? "broad" : "slim");
        var role = time.hasLinks() || Curve.leads(points) ? "group" : "img";
        var summary = summary(words, format);
        var svg = new Svg().open(width, height, classes, role, title + ". " + summary);
        svg.titled(title, summary);
        var plot = new Plot(svg, time, format, broad ? 40 : 30, width - room, 52, height - 66);
        plot.stretches(8, plot.bottom());
        var lines = new ScaleLines(plot, scale);
        lines.bands(broad ? room : 0);
        lines.thresholds();
        lines.expectations(expected);
        plot.letters(38, plot.bottom());
        new Curve(plot, scale, plot.top(), plot.bottom()).draw(points);
        below(plot, words);
        if (points.isEmpty()) {
            var middle = (plot.left() + plot.right()) / 2;
            svg.text(middle, plot.top() + 36, "middle", "d-none", summary);
        }
        return svg.close();
    }

    private void below(Plot plot, Words words) {
        new Axis(plot).draw();
        if (!time.sessions().isEmpty()) {
            var key = words.say("page.drawing.sessions-below");
            plot.svg().text(plot.left(), plot.bottom() + 60, "start", "d-date", key);
        }
    }

    /// One sentence that says what the curve shows, for those who meet it as words.
    public String summary(Words words, Format format) {
        var scored = points.stream().filter(point -> point.value() != null).toList();
        if (scored.isEmpty()) {
            return words.say("page.drawing.no-scores");
        }
        var first = scored.getFirst();
        var last = scored.getLast();
        return words.say(
                "page.drawing.from-to",
                format.figure(Objects.requireNonNull(first.value())),
                format.shortDay(first.on()),
                format.figure(Objects.requireNonNull(last.value())),
                format.shortDay(last.on()),
                points.size() - scored.size());
    }
}
