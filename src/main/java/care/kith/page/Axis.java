package care.kith.page;

import java.time.YearMonth;

/// The days below a plot, and the sessions below the days.
record Axis(Plot plot) {

    /// The largest mark of a session; marks shrink before one touches the next.
    private static final double MARK = 3.5;

    void draw() {
        dates(plot.bottom() + 20);
        sessions(plot.bottom() + 38);
    }

    private void dates(double y) {
        var svg = plot.svg();
        var format = plot.format();
        var time = plot.time();
        svg.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), "d-axis");
        var first = true;
        for (var day : time.days(plot.right() - plot.left(), 58)) {
            var at = plot.x(day);
            svg.line(at, plot.bottom(), at, plot.bottom() + 4, "d-axis");
            var words =
                    time.inWeeks() ? format.shortDay(day) : format.shortMonth(YearMonth.from(day));
            var year = !time.inWeeks() && (first || day.getMonthValue() == 1);
            var middle = Math.clamp(at, plot.left() + 10, plot.right() - 10);
            svg.text(middle, y, "middle", "d-date", year ? words + " " + day.getYear() : words);
            first = false;
        }
    }

    private void sessions(double y) {
        var size = size();
        for (var session : plot.time().sessions()) {
            mark(session.kept(), plot.x(session.on()), y, size);
        }
    }

    private void mark(Kept kept, double x, double y, double size) {
        var classes = "d-session " + Code.of(kept) + (size < MARK ? " close" : "");
        switch (kept) {
            case ATTENDED, PLANNED -> plot.svg().disc(x, y, size, classes);
            case MISSED -> {
                var side = Svg.n(2 * size);
                var cross = "l%1$s %1$sm0 -%1$sl-%1$s %1$s".formatted(side);
                plot.svg().path("M" + Svg.n(x - size) + " " + Svg.n(y - size) + cross, classes);
            }
            case MOVED -> plot.svg().line(x - size, y, x + size, y, classes);
        }
    }

    /// Half of the usual way from one session to the next, less a hair.
    private double size() {
        var at =
                plot.time().sessions().stream()
                        .mapToDouble(session -> plot.x(session.on()))
                        .sorted()
                        .toArray();
        var size = MARK;
        for (var index = 1; index < at.length; index++) {
            var gap = at[index] - at[index - 1];
            size = gap > 0 ? Math.min(size, gap * 0.42) : size;
        }
        return Math.max(1, size);
    }
}
