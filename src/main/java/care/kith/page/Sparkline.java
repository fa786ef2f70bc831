package care.kith.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A measure in the space of a word: its curve, its case line, its last point. A missing score is a
/// gap.
public record Sparkline(
        String words,
        double low,
        double high,
        @Nullable Double caseLine,
        List<@Nullable Double> values) {

    private static final double WIDTH = 112;
    private static final double HEIGHT = 28;

    public Sparkline {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public Content draw() {
        var svg = new Svg().open(WIDTH, HEIGHT, "drawing sparkline", "img", words);
        if (caseLine != null) {
            svg.line(2, y(caseLine), WIDTH - 2, y(caseLine), "d-line case");
        }
        var path = new StringBuilder();
        var open = false;
        var last = -1;
        for (var index = 0; index < values.size(); index++) {
            var value = values.get(index);
            if (value != null) {
                path.append(open ? 'L' : 'M')
                        .append(Svg.n(x(index)))
                        .append(' ')
                        .append(Svg.n(y(value)));
                last = index;
            }
            open = value != null;
        }
        svg.path(path, "d-curve");
        var latest = last < 0 ? null : values.get(last);
        if (latest != null) {
            svg.disc(x(last), y(latest), 3, "d-point");
        }
        return Svg.content(svg.close());
    }

    private double x(int index) {
        return values.size() < 2 ? WIDTH / 2 : 5 + (WIDTH - 10) * index / (values.size() - 1);
    }

    private double y(double value) {
        return HEIGHT - 5 - (HEIGHT - 10) * (Math.clamp(value, low, high) - low) / (high - low);
    }
}
