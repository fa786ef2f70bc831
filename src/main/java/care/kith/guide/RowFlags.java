package care.kith.guide;

import care.kith.guide.Flag.Kind;
import care.kith.measure.Change;
import care.kith.measure.ScoreRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What one row of scores shows. Reliable change is that of the instrument (6 points of the PHQ-9
/// and 4 of the GAD-7, NHS Talking Therapies manual, 2018); an SRS below 36 asks for a talk about
/// the session (Duncan & Miller, 2003); an ASRM of 6 or more may mean mania (Altman, 1997).
record RowFlags(ClientRecord record, ScoreRow row) {

    private static final BigDecimal SRS_LINE = BigDecimal.valueOf(36);
    private static final BigDecimal ASRM_LINE = BigDecimal.valueOf(6);

    Stream<Flag> all() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> saw(kind).map(saw -> flag(row, kind, saw)).stream());
    }

    /// A row without a contact of its own goes by its day.
    static Flag flag(ScoreRow row, Kind kind, List<Object> saw) {
        var point = row.point() == null ? row.date().toString() : row.point();
        return new Flag(point, row.date(), kind, saw);
    }

    private Optional<List<Object>> saw(Kind kind) {
        return switch (kind) {
            case ITEM9_POSITIVE -> riskItem("phq9");
            case EPDS10_POSITIVE -> riskItem("epds");
            case SRS_BELOW_36 -> total("srs", total -> total.compareTo(SRS_LINE) < 0);
            case ASRM_6_OR_MORE -> total("asrm", total -> total.compareTo(ASRM_LINE) >= 0);
            case PHQ9_RELIABLE_DETERIORATION -> deteriorated("phq9");
            case GAD7_RELIABLE_DETERIORATION -> deteriorated("gad7");
            case DNA, MISSING_MEASURE, NO_RELIABLE_IMPROVEMENT_BY_MID -> Optional.empty();
        };
    }

    private Optional<List<Object>> riskItem(String measure) {
        return Optional.ofNullable(record.riskItem(row, measure))
                .filter(item -> item >= 1)
                .map(List::of);
    }

    private Optional<List<Object>> total(String measure, Predicate<BigDecimal> worrying) {
        return Optional.ofNullable(row.total(measure)).filter(worrying).map(List::of);
    }

    /// The total and the first one of the course.
    private Optional<List<Object>> deteriorated(String measure) {
        return Optional.ofNullable(row.total(measure))
                .flatMap(total -> record.since(measure, total))
                .filter(Change.Pair::reliableDeterioration)
                .map(pair -> List.of(pair.last(), pair.first()));
    }
}
