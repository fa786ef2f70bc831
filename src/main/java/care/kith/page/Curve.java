package care.kith.page;

import care.kith.page.Scale.Point;
import java.util.List;

/// A line of scores in a plot. It breaks where a score is missing, and an open mark stands on the
/// axis there.
record Curve(Plot plot, Scale scale, double top, double bottom) {

    /// On a phone's width a point is smaller, so that weekly ones do not run into each other.
    private static final double NARROW = 400;

    void draw(List<Point> points) {
        var path = new StringBuilder();
        var open = false;
        for (var point : points) {
            var value = point.value();
            if (value == null) {
                gap(point);
            } else {
                path.append(open ? 'L' : 'M').append(at(point, value));
            }
            open = value != null;
        }
        plot.svg().path(path, "d-curve");
        points.forEach(this::point);
    }

    private void gap(Point point) {
        var start = Svg.n(plot.x(point.on()) - 3.5) + " " + Svg.n(bottom - 1);
        plot.svg().path("M" + start + "h7", "d-missing");
    }

    private String at(Point point, double value) {
        return Svg.n(plot.x(point.on())) + " " + Svg.n(scale.y(value, top, bottom));
    }

    private void point(Point point) {
        var value = point.value();
        if (value != null) {
            var y = scale.y(value, top, bottom);
            plot.svg().together(point.href(), () -> disc(point, value, plot.x(point.on()), y));
        }
    }

    private void disc(Point point, double value, double x, double y) {
        var svg = plot.svg();
        var format = plot.format();
        var size = plot.right() - plot.left() < NARROW ? 2.8 : 4;
        svg.hint(format.day(point.on()) + ": " + format.figure(value));
        if (point.reliable()) {
            svg.disc(x, y, 2 * size, "d-reliable");
        }
        if (point.href() != null) {
            svg.disc(x, y, 12, "d-target");
        }
        svg.disc(x, y, size, "d-point");
    }

    static boolean leads(List<Point> points) {
        return points.stream().anyMatch(point -> point.href() != null);
    }
}
