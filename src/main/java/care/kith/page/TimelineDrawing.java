package care.kith.page;

import care.kith.page.Scale.Point;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened, on one axis of days: symptoms as a line, life events as marks on it, people and
/// medicines as lanes, sessions below.
public record TimelineDrawing(
        String id,
        String title,
        Backdrop time,
        Scale scale,
        List<Point> symptoms,
        List<Lane> lanes) {

    private static final double LANE = 30;

    public TimelineDrawing {
        symptoms = List.copyOf(symptoms);
        lanes = List.copyOf(lanes);
    }

    /// A person or a medicine, and the times it was there.
    public record Lane(String name, Kind kind, List<Bar> bars) {

        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /// What a lane stands for.
    public enum Kind {
        PERSON,
        MEDICINE;

        public String css() {
            return Code.of(this);
        }
    }

    /// From a day to a day, or open to one side, with a word about it.
    public record Bar(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String label) {}

    public Content draw(Words words, Format format) {
        return Svg.content(draw(words, format, true), draw(words, format, false));
    }

    private String draw(Words words, Format format, boolean broad) {
        double width = broad ? 960 : 360;
        double left = broad ? 12 : 8;
        double right = width - left;
        var rows = broad ? labelRows(left, right) : List.<Integer>of();
        var head =
                36 + (broad ? 20 * (1 + rows.stream().mapToInt(row -> row).max().orElse(0)) : 24);
        var curveEnd = head + (broad ? 150 : 120);
        var lanesEnd = curveEnd + 12 + lanes.size() * LANE;
        var height = lanesEnd + 58;
        var links = time.hasLinks() || symptoms.stream().anyMatch(point -> point.href() != null);
        var svg =
                new Svg()
                        .open(
                                width,
                                height,
                                "drawing timeline " + (broad ? "broad" : "slim"),
                                "role=\"%s\" aria-label=\"%s\""
                                        .formatted(links ? "group" : "img", Svg.escape(title)))
                        .titled(title, words.say("page.drawing.table-follows"));
        var plot = new Plot(svg, time, format, left, right, head, lanesEnd);
        plot.stretches(4, lanesEnd, true);
        if (broad) {
            events(plot, rows, curveEnd);
        } else {
            plot.letters(36, curveEnd);
        }
        plot.curve(scale, symptoms, head + 10, curveEnd);
        for (var index = 0; index < lanes.size(); index++) {
            lane(plot, lanes.get(index), curveEnd + 12 + index * LANE);
        }
        plot.dates(lanesEnd + 20);
        plot.sessions(lanesEnd + 38);
        return svg.close();
    }

    /// Each label takes the highest row in which it meets no other.
    private List<Integer> labelRows(double left, double right) {
        var taken = new ArrayList<List<double[]>>();
        var rows = new ArrayList<Integer>();
        for (var event : time.events()) {
            var wide = Svg.width(shown(event), 12.5) + 26;
            var from = start(time.x(event.on(), left, right), wide, right);
            var row = 0;
            while (row < taken.size() && meets(taken.get(row), from, from + wide)) {
                row++;
            }
            if (row == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(row).add(new double[] {from, from + wide});
            rows.add(row);
        }
        return rows;
    }

    private static boolean meets(List<double[]> taken, double from, double to) {
        return taken.stream().anyMatch(other -> from < other[1] && other[0] < to);
    }

    /// A label stands to the right of its mark, or to the left where the right has no room.
    private static double start(double x, double wide, double right) {
        return x - 8 + wide > right ? x + 8 - wide : x - 8;
    }

    private static String shown(Backdrop.Mark event) {
        return Svg.fit(event.label(), 12.5, 240);
    }

    private void events(Plot plot, List<Integer> rows, double end) {
        for (var index = 0; index < rows.size(); index++) {
            var event = time.events().get(index);
            var x = plot.x(event.on());
            var y = 36 + 20 * rows.get(index);
            plot.svg().line(x, y + 8, x, end, "d-event-line");
            plot.mark(event, index, x, y, () -> label(plot, event, x, y));
        }
    }

    private static void label(Plot plot, Backdrop.Mark event, double x, double y) {
        var shown = shown(event);
        var left = start(x, Svg.width(shown, 12.5) + 26, plot.right()) < x - 8;
        var anchor = left ? "end" : "start";
        plot.svg().text(left ? x - 13 : x + 13, y + 4, anchor, "d-label", shown);
    }

    private void lane(Plot plot, Lane lane, double y) {
        var svg = plot.svg();
        svg.line(plot.left(), y + LANE - 1, plot.right(), y + LANE - 1, "d-grid");
        for (var bar : lane.bars()) {
            var x1 = bar.from() == null ? plot.left() : plot.x(bar.from());
            var x2 = bar.to() == null ? plot.right() : plot.x(bar.to());
            svg.raw("<g>");
            if (bar.label() != null) {
                svg.hint(bar.label());
            }
            svg.rounded(x1, y + 19, Math.max(6, x2 - x1), 6, 3, "d-bar " + lane.kind().css())
                    .raw("</g>");
        }
        svg.text(
                plot.left() + 4,
                y + 14,
                "start",
                "d-lane",
                Svg.fit(lane.name(), 12.5, plot.right() - plot.left() - 10));
    }
}
