package care.kith.page;

import care.kith.page.Scale.Point;
import gg.jte.Content;
import java.time.LocalDate;
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
        var labels = new EventLabels(time, left, right);
        var head = 36 + (broad ? labels.height() : 24);
        var curveEnd = head + (broad ? 150 : 120);
        var lanesEnd = curveEnd + 12 + lanes.size() * LANE;
        var classes = "drawing timeline " + (broad ? "broad" : "slim");
        var role = time.hasLinks() || Curve.leads(symptoms) ? "group" : "img";
        var svg = new Svg().open(width, lanesEnd + 58, classes, role, title);
        svg.titled(title, words.say("page.drawing.table-follows"));
        var plot = new Plot(svg, time, format, left, right, head, lanesEnd);
        plot.stretches(4, lanesEnd);
        if (broad) {
            labels.draw(plot, 36, curveEnd);
        } else {
            plot.letters(36, curveEnd);
        }
        new Curve(plot, scale, head + 10, curveEnd).draw(symptoms);
        for (var index = 0; index < lanes.size(); index++) {
            lane(plot, lanes.get(index), curveEnd + 12 + index * LANE);
        }
        new Axis(plot).draw();
        return svg.close();
    }

    private static void lane(Plot plot, Lane lane, double y) {
        var svg = plot.svg();
        svg.line(plot.left(), y + LANE - 1, plot.right(), y + LANE - 1, "d-grid");
        lane.bars().forEach(bar -> svg.together(null, () -> bar(plot, lane.kind(), bar, y + 19)));
        var name = Lettering.fit(lane.name(), 12.5, plot.right() - plot.left() - 10);
        svg.text(plot.left() + 4, y + 14, "start", "d-lane", name);
    }

    /// A bar that has no length is a dot on its day.
    private static void bar(Plot plot, Kind kind, Bar bar, double y) {
        if (bar.label() != null) {
            plot.svg().hint(bar.label());
        }
        var from = bar.from() == null ? plot.left() : plot.x(bar.from());
        var to = bar.to() == null ? plot.right() : plot.x(bar.to());
        var spare = Math.max(0, 6 - (to - from)) / 2;
        plot.svg().rect(from - spare, y, to - from + 2 * spare, 6, 3, "d-bar " + kind.css());
    }
}
