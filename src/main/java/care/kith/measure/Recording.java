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
        var why = new AnswerCheck(instrument, answered).fault();
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
        var whole = instrument.answers().hasNoDecimals();
        for (var value : Points.turned(instrument, answers).values()) {
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
                mode,
                null,
                null);
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
                answered.mode(),
                answered.words(),
                answered.link());
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
