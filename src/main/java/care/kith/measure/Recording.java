package care.kith.measure;

import static care.kith.casebook.Decision.accept;
import static care.kith.casebook.Decision.refuse;

import care.kith.casebook.Decision;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.MeasureEntry.Mode;
import care.kith.entry.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether an answered form may enter the record: a known measure, the right number of items, each
/// in its range, and a total that is theirs.
public final class Recording {

    private Recording() {}

    /// `answered.instrument()` may be a short name or an id; the fact carries the short name and
    /// the version of the library.
    public static Decision record(Instruments instruments, MeasureAnswered answered) {
        var instrument = instruments.find(answered.instrument()).orElse(null);
        if (instrument == null) {
            return refuse(MeasureRefusal.UNKNOWN_INSTRUMENT);
        }
        var why = fault(instrument, answered);
        return why == null
                ? accept(When.day(answered.date()), named(instrument, answered))
                : refuse(why);
    }

    public static Decision record(Instruments instruments, MeasuresNotTaken missed) {
        if (missed.instruments().isEmpty() && missed.reason() == null) {
            return refuse(MeasureRefusal.NO_INSTRUMENT_NAMED);
        }
        return accept(When.day(missed.date()), missed);
    }

    /// A form as filled in (its positions, its items that do not apply) as the fact that the record
    /// keeps: points by item; the total too where an item does not apply, since the items alone
    /// would not say so. A form with parts of numbers (lines in centimetres) is kept by its total.
    public static MeasureAnswered filledIn(
            Instrument instrument,
            Answers answers,
            @Nullable String point,
            LocalDate date,
            @Nullable Mode mode) {
        var items = new ArrayList<@Nullable Integer>();
        var whole = instrument.decimals() == 0;
        for (var value : Tally.turned(instrument, answers).values()) {
            items.add(value == null || !whole ? null : (Integer) value.intValueExact());
        }
        var score = Score.of(instrument, answers);
        var total =
                score instanceof Score.Scored scored
                                && (!whole || !answers.notApplicable().isEmpty())
                        ? scored.score()
                        : null;
        return new MeasureAnswered(
                point,
                date,
                instrument.shortName(),
                String.valueOf(instrument.version()),
                whole ? items : null,
                total,
                null,
                mode);
    }

    private static MeasureAnswered named(Instrument instrument, MeasureAnswered answered) {
        return new MeasureAnswered(
                answered.point(),
                answered.date(),
                instrument.shortName(),
                String.valueOf(instrument.version()),
                answered.items(),
                answered.total(),
                answered.item9(),
                answered.mode());
    }

    private static @Nullable MeasureRefusal fault(Instrument instrument, MeasureAnswered answered) {
        var total = answered.total();
        var items = answered.items();
        if (items == null || items.stream().allMatch(Objects::isNull)) {
            if (items != null && items.size() != instrument.answers().count()) {
                return MeasureRefusal.WRONG_ITEM_COUNT;
            }
            return total == null && answered.item9() == null
                    ? MeasureRefusal.NOTHING_ANSWERED
                    : alone(instrument, total, answered.item9());
        }
        var answers = Answers.of(items);
        var score = Score.ofRecorded(instrument, answers);
        if (score instanceof Score.Unscored(var reason, _, _, _)
                && reason != Score.Why.TOO_MANY_MISSING) {
            return reason == Score.Why.OUT_OF_RANGE
                    ? MeasureRefusal.OUT_OF_RANGE
                    : MeasureRefusal.WRONG_ITEM_COUNT;
        }
        if (total != null
                && answers.isComplete()
                && score instanceof Score.Scored scored
                && scored.score().compareTo(total) != 0) {
            return MeasureRefusal.TOTAL_DISAGREES;
        }
        var riskItem = riskItem(instrument, answers);
        if (answered.item9() != null
                && riskItem != null
                && riskItem.compareTo(BigDecimal.valueOf(answered.item9())) != 0) {
            return MeasureRefusal.RISK_ITEM_DISAGREES;
        }
        return alone(instrument, total, answered.item9());
    }

    /// A stated total and a stated risk item, each in its own range.
    private static @Nullable MeasureRefusal alone(
            Instrument instrument, @Nullable BigDecimal total, @Nullable Integer riskItem) {
        if (total != null && !isPossible(instrument, total)) {
            return MeasureRefusal.TOTAL_OUT_OF_RANGE;
        }
        if (riskItem != null && !instrument.risk().isEmpty()) {
            var range = instrument.range(instrument.risk().getFirst().item());
            return riskItem < range.low() || riskItem > range.high()
                    ? MeasureRefusal.OUT_OF_RANGE
                    : null;
        }
        return null;
    }

    private static boolean isPossible(Instrument instrument, BigDecimal total) {
        return total.compareTo(instrument.least()) >= 0
                && total.compareTo(instrument.most()) <= 0
                && (!Tally.isWhole(instrument)
                        || total.stripTrailingZeros().scale() <= instrument.decimals());
    }

    private static @Nullable BigDecimal riskItem(Instrument instrument, Answers answers) {
        return instrument.risk().isEmpty() ? null : answers.at(instrument.risk().getFirst().item());
    }

    /// What a recorded answer comes to: its items where they suffice, else its stated total.
    static @Nullable Score score(Instrument instrument, MeasureAnswered answered) {
        var items = answered.items();
        var total = answered.total();
        var riskItem = answered.item9() == null ? null : BigDecimal.valueOf(answered.item9());
        if (items == null) {
            return total == null ? null : Score.ofTotal(instrument, total, riskItem);
        }
        var answers = Answers.of(items);
        var byItems = Score.ofRecorded(instrument, answers);
        if (total == null || (answers.isComplete() && byItems instanceof Score.Scored)) {
            return byItems;
        }
        return Score.ofTotal(instrument, total, riskItem).with(byItems.flags());
    }
}
