package care.kith.desk;

import care.kith.entry.EntryId;
import care.kith.entry.EntryKinds;
import care.kith.entry.Line;
import care.kith.entry.StaffId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a client's journal, newest first: who did what, when it happened and when Kith was
/// told.
public record JournalPage(List<Row> rows, int page, int pages, int lines) {

    static final int ROWS = 40;

    /// One line. `corrects` is the number of the line that this one puts right.
    public record Row(
            long number,
            String kind,
            String happened,
            String received,
            String by,
            @Nullable Long corrects,
            String gist,
            List<Told> body) {}

    /// @param asked the page wanted, from 1; beyond either end means the nearest
    static JournalPage of(
            List<Line> lines, int asked, Function<StaffId, String> names, JournalBody body) {
        var pages = Math.max(1, (lines.size() + ROWS - 1) / ROWS);
        var page = Math.clamp(asked, 1, pages);
        var end = lines.size() - (page - 1) * ROWS;
        var shown = lines.subList(Math.max(0, end - ROWS), end).reversed();
        var numbers = new HashMap<EntryId, Long>();
        lines.forEach(line -> numbers.put(line.id(), line.number()));
        var rows = shown.stream().map(line -> row(line, numbers, names, body)).toList();
        return new JournalPage(rows, page, pages, lines.size());
    }

    private static Row row(
            Line line,
            Map<EntryId, Long> numbers,
            Function<StaffId, String> names,
            JournalBody body) {
        var words = body.words();
        var format = body.format();
        return new Row(
                line.number(),
                words.say("record.kind." + EntryKinds.name(line.entry().getClass())),
                Remembered.when(line.happened(), format),
                format.moment(line.received(), line.zone()),
                names.apply(line.by()),
                line.supersedes() == null ? null : numbers.get(line.supersedes()),
                body.gist(line.entry()),
                body.of(line.entry()));
    }
}
