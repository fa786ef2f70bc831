package care.kith.measure;

import care.kith.entry.MeasureEntry.MeasureAnswered;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an answered form must be true to before it enters the record: the right number of items,
/// each in its range, a total that is theirs, and one answer to the risk item.
record AnswerCheck(Instrument instrument, MeasureAnswered answered) {

    /// The first fault; null where there is none.
    @Nullable MeasureRefusal fault() {
        var items = answered.items();
        if (items != null && items.size() != instrument.answers().count()) {
            return MeasureRefusal.WRONG_ITEM_COUNT;
        }
        if (items != null && items.stream().anyMatch(Objects::nonNull)) {
            var fault = fault(items);
            return fault == null ? stated() : fault;
        }
        return answered.total() == null && answered.item9() == null
                ? MeasureRefusal.NOTHING_ANSWERED
                : stated();
    }

    private @Nullable MeasureRefusal fault(List<@Nullable Integer> items) {
        var answers = Answers.of(items);
        var total = answered.total();
        return switch (Score.ofRecorded(instrument, answers)) {
            case Score.Unscored(var why, _, _, _) when why == Score.Why.OUT_OF_RANGE ->
                    MeasureRefusal.OUT_OF_RANGE;
            case Score.Scored scored
                    when total != null
                            && answers.isComplete()
                            && scored.score().compareTo(total) != 0 ->
                    MeasureRefusal.TOTAL_DISAGREES;
            case Score _ when riskItemDisagrees(answers) -> MeasureRefusal.RISK_ITEM_DISAGREES;
            case Score _ -> null;
        };
    }

    private boolean riskItemDisagrees(Answers answers) {
        var among =
                instrument.risk().isEmpty()
                        ? null
                        : answers.at(instrument.risk().getFirst().item());
        return answered.item9() != null
                && among != null
                && among.compareTo(BigDecimal.valueOf(answered.item9())) != 0;
    }

    /// A stated total and a stated risk item, each in its own range.
    private @Nullable MeasureRefusal stated() {
        var total = answered.total();
        if (total != null && !isPossible(total)) {
            return MeasureRefusal.TOTAL_OUT_OF_RANGE;
        }
        var riskItem = answered.item9();
        return riskItem == null
                        || instrument.risk().isEmpty()
                        || instrument
                                .range(instrument.risk().getFirst().item())
                                .includes(BigDecimal.valueOf(riskItem))
                ? null
                : MeasureRefusal.OUT_OF_RANGE;
    }

    private boolean isPossible(BigDecimal total) {
        return total.compareTo(instrument.least()) >= 0
                && total.compareTo(instrument.most()) <= 0
                && (!instrument.scoring().isWhole() || instrument.answers().hasDecimals(total));
    }
}
