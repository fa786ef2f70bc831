package care.kith.page;

import care.kith.page.Scale.Point;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws what charts and timelines have in common, within the sides of one plot.
record Plot(
        Svg svg,
        Backdrop time,
        Format format,
        double left,
        double right,
        double top,
        double bottom) {

    double x(LocalDate day) {
        return time.x(day, left, right);
    }

    /// The phases as grounds, each named above if its name fits.
    void stretches(double from, double to, boolean named) {
        for (var stretch : time.stretches()) {
            var x1 = x(stretch.from());
            var x2 = x(stretch.to());
            svg.rect(x1, from, x2 - x1, to - from, "d-ground " + stretch.tone().css());
            if (named && x2 - x1 > 34) {
                svg.text(
                        x1 + 6,
                        from + 15,
                        "start",
                        "d-phase " + stretch.tone().css(),
                        Svg.fit(stretch.name(), 11.5, x2 - x1 - 10));
            }
        }
    }

    void dates(double y) {
        svg.line(left, bottom, right, bottom, "d-axis");
        var first = true;
        for (var day : time.days(right - left, 58)) {
            var at = x(day);
            svg.line(at, bottom, at, bottom + 4, "d-axis");
            var words =
                    time.inWeeks() ? format.shortDay(day) : format.shortMonth(YearMonth.from(day));
            var year = !time.inWeeks() && (first || day.getMonthValue() == 1);
            svg.text(
                    Math.clamp(at, left + 10, right - 10),
                    y,
                    "middle",
                    "d-date",
                    year ? words + " " + day.getYear() : words);
            first = false;
        }
    }

    void sessions(double y) {
        for (var session : time.sessions()) {
            var at = x(session.on());
            switch (session.kept()) {
                case ATTENDED -> svg.disc(at, y, 3.5, "d-session attended");
                case PLANNED -> svg.disc(at, y, 3.2, "d-session planned");
                case MISSED ->
                        svg.path(
                                "M%s %sl6 6m0 -6l-6 6".formatted(Svg.n(at - 3), Svg.n(y - 3)),
                                "d-session missed");
                case MOVED -> svg.line(at - 3.5, y, at + 3.5, y, "d-session moved");
            }
        }
    }

    /// Events as letters, for where their words have no room; a letter steps down to let another
    /// be.
    void letters(double y, double end) {
        var last = Double.NEGATIVE_INFINITY;
        for (var index = 0; index < time.events().size(); index++) {
            var event = time.events().get(index);
            var x = x(event.on());
            var at = x - last < 18 ? y + 17 : y;
            last = at == y ? x : last;
            svg.line(x, at + 8, x, end, "d-event-line");
            mark(event, index, x, at, null);
        }
    }

    void mark(Backdrop.Mark event, int index, double x, double y, @Nullable Runnable label) {
        var href = event.href();
        svg.raw(href == null ? "<g>" : "<a href=\"" + Svg.escape(href) + "\">");
        svg.hint(format.day(event.on()) + ": " + event.label());
        if (label != null) {
            label.run();
        }
        svg.diamond(x, y, 8, "d-event-mark");
        svg.text(x, y + 4, "middle", "d-letter", Backdrop.letter(index));
        svg.raw(href == null ? "</g>" : "</a>");
    }

    /// The curve breaks where a score is missing, and an open mark stands on the axis there.
    void curve(Scale scale, List<Point> points, double from, double to) {
        var path = new StringBuilder();
        var open = false;
        for (var point : points) {
            var value = point.value();
            if (value == null) {
                svg.path(
                        "M%s %sh7".formatted(Svg.n(x(point.on()) - 3.5), Svg.n(to - 1)),
                        "d-missing");
                open = false;
                continue;
            }
            path.append(open ? 'L' : 'M')
                    .append(Svg.n(x(point.on())))
                    .append(' ')
                    .append(Svg.n(scale.y(value, from, to)));
            open = true;
        }
        svg.path(path, "d-curve");
        points.forEach(point -> point(scale, point, from, to));
    }

    private void point(Scale scale, Point point, double from, double to) {
        var value = point.value();
        if (value == null) {
            return;
        }
        var y = scale.y(value, from, to);
        var words = format.day(point.on()) + ": " + format.figure(value);
        var href = point.href();
        svg.raw(href == null ? "<g>" : "<a href=\"" + Svg.escape(href) + "\">").hint(words);
        if (point.reliable()) {
            svg.disc(x(point.on()), y, 8, "d-reliable");
        }
        if (href != null) {
            svg.disc(x(point.on()), y, 12, "d-target");
        }
        svg.disc(x(point.on()), y, 4, "d-point").raw(href == null ? "</g>" : "</a>");
    }
}
