package care.kith.casefile;

import care.kith.entry.Line;
import care.kith.measure.Instruments;
import care.kith.protocol.Protocols;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The invented courses as lines of a journal, whole or as they stood on a day.
public final class Cases {

    private static final CaseReader READER = new CaseReader(new Protocols(), Instruments.library());

    private Cases() {}

    public static List<Line> lines(String name) {
        var lines = new ArrayList<Line>();
        for (var fact : READER.read(name, source(name)).facts()) {
            lines.add(ReadThrough.line(fact, lines.size() + 1L));
        }
        return lines;
    }

    /// What had happened by the end of that day; what is dated by words alone is left out.
    public static List<Line> linesUpTo(String name, LocalDate day) {
        return lines(name).stream()
                .filter(line ->
                        line.happened().from() != null && !line.happened().from().isAfter(day))
                .toList();
    }

    public static String source(String name) {
        try (var in = Cases.class.getResourceAsStream("/cases/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
