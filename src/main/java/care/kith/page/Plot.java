package care.kith.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The ground that charts and timelines have in common, within the sides of one plot: the phases,
/// and the life events on their days.
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

    /// The phases as grounds, each named above if its name fits whole.
    void stretches(double from, double to) {
        for (var stretch : time.stretches()) {
            var x1 = x(stretch.from());
            var x2 = x(stretch.to());
            var tone = stretch.tone().css();
            svg.rect(x1, from, x2 - x1, to - from, 0, "d-ground " + tone);
            if (Lettering.width(stretch.name(), 11.5) < x2 - x1 - 8) {
                svg.text(x1 + 6, from + 15, "start", "d-phase " + tone, stretch.name());
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
        svg.together(
                event.href(),
                () -> {
                    svg.hint(event.when() + ": " + event.label());
                    if (label != null) {
                        label.run();
                    }
                    svg.diamond(x, y, 8, "d-event-mark");
                    svg.text(x, y + 4, "middle", "d-letter", Backdrop.letter(index));
                });
    }
}
