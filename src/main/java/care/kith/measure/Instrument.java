package care.kith.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A questionnaire as data: everything needed to ask, score and judge it, each judgement with its
/// source. Items are counted from one.
///
/// `positions` says that a form's answers are places of options (the first is 0) and not yet
/// points; the record then holds points. `scored` are the items that make the total; all, where it
/// is empty.
public record Instrument(
        String id,
        String shortName,
        int version,
        String title,
        Construct construct,
        String recall,
        Direction direction,
        Answering answers,
        List<Integer> reverse,
        @Nullable Boolean positions,
        List<Integer> scored,
        Scoring scoring,
        Missing missing,
        List<Band> bands,
        @Nullable CaseLine caseLine,
        List<CaseLine> otherCaseLines,
        @Nullable ReliableChange reliableChange,
        @Nullable Integer remissionBelow,
        List<RiskAnswer> risk,
        List<Subscale> subscales,
        @Nullable Diagnosis diagnosis,
        @Nullable NotApplicable notApplicable,
        List<Gate> gates,
        List<Aside> unscored,
        List<Wording> wording,
        List<String> languages,
        @Nullable Loinc loinc,
        Licence licence,
        List<String> notes) {

    public Instrument {
        reverse = some(reverse);
        scored = some(scored);
        bands = some(bands);
        otherCaseLines = some(otherCaseLines);
        risk = some(risk);
        subscales = some(subscales);
        gates = some(gates);
        unscored = some(unscored);
        wording = some(wording);
        languages = some(languages);
        notes = some(notes);
        InstrumentCheck.check(
                answers, reverse, scored, missing, bands, risk, subscales, wording, licence);
    }

    /// Which way is better.
    public enum Direction {
        LOWER_IS_BETTER,
        HIGHER_IS_BETTER;

        /// The points won from one score to another; below zero where they were lost.
        public BigDecimal gain(BigDecimal first, BigDecimal last) {
            return this == LOWER_IS_BETTER ? first.subtract(last) : last.subtract(first);
        }
    }

    public record Construct(String what, String source) {}

    public boolean scoresPositions() {
        return Boolean.TRUE.equals(positions);
    }

    public Answering.Range range(int item) {
        return answers.range(item);
    }

    /// The least total possible.
    public BigDecimal least() {
        return Points.extreme(this, false);
    }

    /// The greatest total possible.
    public BigDecimal most() {
        return Points.extreme(this, true);
    }

    /// Null where the instrument names no case line.
    @Nullable Boolean isCase(BigDecimal score) {
        return caseLine == null ? null : Boolean.valueOf(caseLine.includes(score));
    }

    static <T> List<T> some(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
