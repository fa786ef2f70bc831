package care.kith.guide;

import care.kith.guide.Flag.Kind;
import care.kith.measure.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether anything has moved by half the planned sessions. A row without a total is stood for by
/// the nearest earlier one; where that session has no row nothing can be said.
record MidReview(ClientRecord record) {

    /// Neither the PHQ-9 nor the GAD-7 is reliably below its first score.
    Optional<Flag> flag() {
        var begun = record.course().begun();
        var row = begun == null ? null : record.row("S" + begun.protocol().plannedSessions() / 2);
        if (row == null) {
            return Optional.empty();
        }
        var moved =
                Stream.of("phq9", "gad7")
                        .flatMap(measure -> upTo(row.date(), measure).stream())
                        .toList();
        return moved.stream().anyMatch(Change.Pair::reliableImprovement)
                ? Optional.empty()
                : Optional.of(
                        RowFlags.flag(
                                row,
                                Kind.NO_RELIABLE_IMPROVEMENT_BY_MID,
                                List.of(
                                        moved.stream()
                                                .map(MidReview::told)
                                                .collect(Collectors.joining(", ")))));
    }

    private Optional<Change.Pair> upTo(LocalDate day, String measure) {
        return record.scores().byDate().stream()
                .filter(row -> !row.date().isAfter(day))
                .map(row -> row.total(measure))
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .flatMap(total -> record.since(measure, total));
    }

    private static String told(Change.Pair pair) {
        return "%s %s → %s"
                .formatted(
                        pair.instrument().id(),
                        pair.first().toPlainString(),
                        pair.last().toPlainString());
    }
}
