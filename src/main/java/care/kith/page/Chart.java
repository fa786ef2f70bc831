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
        double right = broad ? width - 128 : width - 12;
        var links = time.hasLinks() || points.stream().anyMatch(point -> point.href() != null);
        var svg =
                new Svg()
                        .open(
                                width,
                                height,
                                "drawing chart " + (broad ? "broad" : "slim"),
                                "role=\"%s\" aria-label=\"%s\""
                                        .formatted(
                                                links ? "group" : "img",
                                                Svg.escape(title + ". " + summary(words, format))))
                        .titled(title, summary(words, format));
        var plot = new Plot(svg, time, format, broad ? 40 : 30, right, 52, height - 66);
        plot.stretches(8, plot.bottom(), true);
        bands(plot, broad, width);
        thresholds(plot);
        expectations(plot);
        plot.letters(38, plot.bottom());
        plot.curve(scale, points, plot.top(), plot.bottom());
        plot.dates(plot.bottom() + 20);
        plot.sessions(plot.bottom() + 38);
        if (!time.sessions().isEmpty()) {
            var below = words.say("page.drawing.sessions-below");
            svg.text(plot.left(), plot.bottom() + 60, "start", "d-date", below);
        }
        if (points.isEmpty()) {
            var middle = (plot.left() + plot.right()) / 2;
            var none = words.say("page.drawing.no-scores");
            svg.text(middle, plot.top() + 36, "middle", "d-none", none);
        }
        return svg.close();
    }

    private void bands(Plot plot, boolean broad, double width) {
        var svg = plot.svg();
        for (var band : scale.bands()) {
            var y = scale.y(band.from(), plot.top(), plot.bottom());
            var upper = scale.y(band.to(), plot.top(), plot.bottom());
            svg.line(plot.left(), y, plot.right(), y, "d-grid");
            label(plot, band.from(), y);
            if (broad) {
                svg.text(
                        plot.right() + 10,
                        (y + upper) / 2 + 4,
                        "start",
                        "d-band",
                        Svg.fit(band.name(), 12.5, width - plot.right() - 14));
            }
        }
        label(plot, scale.high(), plot.top());
    }

    private static void label(Plot plot, double value, double y) {
        plot.svg().text(plot.left() - 7, y + 4, "end", "d-figure", plot.format().figure(value));
    }

    private void thresholds(Plot plot) {
        for (var threshold : scale.thresholds()) {
            var y = scale.y(threshold.at(), plot.top(), plot.bottom());
            plot.svg().line(plot.left(), y, plot.right(), y, "d-line " + threshold.line().css());
            plot.svg()
                    .text(
                            plot.right() - 6,
                            y - 5,
                            "end",
                            "d-note",
                            threshold.name() + " " + plot.format().figure(threshold.at()));
        }
    }

    private void expectations(Plot plot) {
        if (expected.size() < 2) {
            return;
        }
        var area = new StringBuilder();
        var middle = new StringBuilder();
        for (var at : expected) {
            var x = Svg.n(plot.x(at.on()));
            area.append(area.isEmpty() ? "M" : "L")
                    .append(x)
                    .append(' ')
                    .append(y(plot, at.high()));
            middle.append(middle.isEmpty() ? "M" : "L")
                    .append(x)
                    .append(' ')
                    .append(y(plot, at.middle()));
        }
        for (var at : expected.reversed()) {
            area.append('L').append(Svg.n(plot.x(at.on()))).append(' ').append(y(plot, at.low()));
        }
        plot.svg().path(area.append('z'), "d-expected-area").path(middle, "d-expected");
    }

    private String y(Plot plot, double value) {
        return Svg.n(scale.y(value, plot.top(), plot.bottom()));
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
