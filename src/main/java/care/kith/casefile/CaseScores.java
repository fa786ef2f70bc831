package care.kith.casefile;

import care.kith.entry.Answer;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All scores of one contact as a case file tells them; a cell per instrument under its short name.
record CaseScores(
        @Nullable String point,
        LocalDate date,
        @JsonAnySetter @JsonAnyGetter Map<String, Cell> cells,
        @Nullable String missingReason) {

    CaseScores {
        if (date == null) {
            throw new IllegalArgumentException("a row of scores needs its date");
        }
        cells = cells == null ? Map.of() : cells;
    }

    /// A score: its items, its total (null when it is missing), or the total with the risk item
    /// alone.
    record Cell(
            @Nullable List<@Nullable Integer> items,
            @Nullable Answer<BigDecimal> total,
            @Nullable Integer item9) {

        static final Cell MISSING = new Cell(null, Answer.open(), null);

        boolean isMissing() {
            return total != null && total.value() == null;
        }
    }

    /// The instruments whose score is named as missing.
    List<String> missing() {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().isMissing())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// These rows with this one: its cells in the last row of the same contact and day where they
    /// are free, else as a row of its own.
    List<CaseScores> onto(List<CaseScores> rows) {
        var next = new ArrayList<>(rows);
        for (var i = rows.size() - 1; i >= 0; i--) {
            var row = rows.get(i);
            if (Objects.equals(row.point, point)
                    && row.date.equals(date)
                    && cells.keySet().stream().noneMatch(row.cells::containsKey)) {
                next.set(i, row.with(this));
                return next;
            }
        }
        next.add(this);
        return next;
    }

    private CaseScores with(CaseScores more) {
        var all = new LinkedHashMap<>(cells);
        all.putAll(more.cells);
        return new CaseScores(
                point, date, all, more.missingReason == null ? missingReason : more.missingReason);
    }

    /// With its cells in the order of these names; before them unknown ones, by the alphabet.
    CaseScores inOrder(List<String> names) {
        var ordered = new LinkedHashMap<String, Cell>();
        cells.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<String, Cell> cell) ->
                                        names.indexOf(cell.getKey()))
                                .thenComparing(Map.Entry::getKey))
                .forEach(cell -> ordered.put(cell.getKey(), cell.getValue()));
        return new CaseScores(point, date, ordered, missingReason);
    }
}
