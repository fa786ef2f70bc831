package care.kith.app;

import care.kith.caseload.Summary;
import care.kith.entry.Line;
import care.kith.measure.Instruments;
import java.util.List;

/// Makes the summary that a client's lists show, as JSON.
final class Summaries {

    private static final Instruments INSTRUMENTS = Instruments.library();

    private Summaries() {}

    static String of(List<Line> lines) {
        return Summary.json(lines, INSTRUMENTS);
    }
}
