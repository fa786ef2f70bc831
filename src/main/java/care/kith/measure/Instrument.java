package care.kith.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        List<Risk> risk,
        List<Subscale> subscales,
        @Nullable Diagnosis diagnosis,
        @Nullable NotApplicable notApplicable,
        List<Gate> gates,
        List<Extra> unscored,
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
        HIGHER_IS_BETTER
    }

    public record Construct(String what, String source) {}

    /// How many items, and what an answer may be; `except` holds the items with another range.
    public record Answering(
            int count, int low, int high, @Nullable Integer decimals, List<Range> except) {
        public Answering {
            except = some(except);
        }
    }

    public record Range(List<Integer> items, int low, int high) {
        public Range {
            items = some(items);
        }
    }

    /// The closed list of ways to a total.
    public enum Kind {
        SUM,
        SUM_TIMES,
        MEAN,
        MEAN_TIMES,
        SUM_OF_HIGHEST
    }

    /// `factor` for the two that multiply; `groups` for the one that takes each group's highest.
    public record Scoring(Kind kind, @Nullable Integer factor, List<List<Integer>> groups) {
        public Scoring {
            groups = some(groups);
        }
    }

    /// How many items may be blank for a prorated total, and who says so.
    public record Missing(int atMost, String source) {}

    public record Band(String name, BigDecimal from, BigDecimal to) {}

    public enum Comparison {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW
    }

    public record CaseLine(
            @Nullable String profile, Comparison when, BigDecimal value, String source) {

        public boolean includes(BigDecimal score) {
            return switch (when) {
                case AT_LEAST -> score.compareTo(value) >= 0;
                case ABOVE -> score.compareTo(value) > 0;
                case AT_MOST -> score.compareTo(value) <= 0;
                case BELOW -> score.compareTo(value) < 0;
            };
        }
    }

    public record ReliableChange(BigDecimal points, String source) {}

    /// An item that speaks of danger: from which points it is present and high.
    public record Risk(int item, int present, int high, About about, String source) {}

    public enum About {
        SELF,
        OTHERS
    }

    public record Subscale(
            String name, List<Integer> items, @Nullable Integer atMostMissing, List<Band> bands) {
        public Subscale {
            items = some(items);
            bands = some(bands);
        }
    }

    /// An item that may not apply; the others then stand for it.
    public record NotApplicable(int item, String flag, String source) {}

    /// A question that opens the rest and makes no part of the total.
    public record Gate(int item, String asks) {}

    /// A question beside the scale that is shown and never scored.
    public record Extra(String key, int low, int high, String source) {}

    /// What may be said aloud, in one language, with the notice that must stand beside it.
    public record Wording(
            String language,
            String lead,
            List<String> options,
            List<String> items,
            List<ExtraWording> unscored,
            String notice) {
        public Wording {
            options = some(options);
            items = some(items);
            unscored = some(unscored);
        }
    }

    public record ExtraWording(String key, String text, List<String> options) {
        public ExtraWording {
            options = some(options);
        }
    }

    /// Codes of LOINC, where sure.
    public record Loinc(
            @Nullable String panel,
            @Nullable String total,
            List<String> items,
            List<String> options,
            @Nullable String notice) {
        public Loinc {
            items = some(items);
            options = some(options);
        }
    }

    /// `group` is A to E of the licence table; only A ships its wording here.
    public record Licence(String group, boolean wordingShipped, String owner, String terms) {}

    public boolean scoresPositions() {
        return Boolean.TRUE.equals(positions);
    }

    public Range range(int item) {
        return answers.except().stream()
                .filter(range -> range.items().contains(item))
                .findFirst()
                .orElse(new Range(List.of(item), answers.low(), answers.high()));
    }

    /// The items that make the total.
    public List<Integer> counted() {
        return scored.isEmpty()
                ? IntStream.rangeClosed(1, answers.count()).boxed().toList()
                : scored;
    }

    public int decimals() {
        return answers.decimals() == null ? 0 : answers.decimals();
    }

    /// The least total possible.
    public BigDecimal least() {
        return Tally.possible(this, false);
    }

    /// The greatest total possible.
    public BigDecimal most() {
        return Tally.possible(this, true);
    }

    public @Nullable String band(BigDecimal score) {
        return Tally.band(bands, score);
    }

    static <T> List<T> some(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(new ArrayList<>(list));
    }
}
