package care.kith.page;

import java.util.ArrayList;
import java.util.List;

/// The words of life events above a timeline: each label stands beside its mark, in the highest row
/// in which it meets no other.
final class EventLabels {

    private static final double LETTERS = 12.5;
    private static final double ROOM = 330;

    /// From the middle of a mark to the words beside it, and to the end of the mark's own room.
    private static final double MARK = 13;

    private static final int ROW = 20;

    private final Backdrop time;
    private final double left;
    private final double right;
    private final List<Label> labels = new ArrayList<>();
    private final List<List<Label>> rows = new ArrayList<>();

    /// One label, from where its mark begins to where its words end.
    private record Label(
            Backdrop.Mark event, String shown, double x, boolean leftwards, double wide, int row) {

        double from() {
            return leftwards ? x + 8 - wide : x - 8;
        }

        boolean meets(Label other) {
            return from() < other.from() + other.wide && other.from() < from() + wide;
        }
    }

    EventLabels(Backdrop time, double left, double right) {
        this.time = time;
        this.left = left;
        this.right = right;
        time.events().forEach(this::place);
    }

    private void place(Backdrop.Mark event) {
        var shown = Lettering.fit(event.label(), LETTERS, ROOM);
        var x = time.x(event.on(), left, right);
        var wide = Lettering.width(shown, LETTERS) + 2 * MARK;
        var row = 0;
        var label = new Label(event, shown, x, x - 8 + wide > right, wide, row);
        while (row < rows.size() && rows.get(row).stream().anyMatch(label::meets)) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(label);
        labels.add(new Label(event, shown, x, label.leftwards, wide, row));
    }

    double height() {
        return (double) ROW * Math.max(1, rows.size());
    }

    /// The lines go first, so that none of them crosses a word.
    void draw(Plot plot, double top, double end) {
        for (var label : labels) {
            var y = top + ROW * label.row;
            plot.svg().line(label.x, y + 8, label.x, end, "d-event-line");
        }
        for (var index = 0; index < labels.size(); index++) {
            var label = labels.get(index);
            var y = top + ROW * label.row;
            plot.mark(label.event, index, label.x, y, () -> words(plot, label, y + 4));
        }
    }

    private static void words(Plot plot, Label label, double y) {
        var x = label.leftwards ? label.x - MARK : label.x + MARK;
        plot.svg().text(x, y, label.leftwards ? "end" : "start", "d-label", label.shown);
    }
}
