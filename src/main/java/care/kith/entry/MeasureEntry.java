package care.kith.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a questionnaire said, or why it said nothing.
public sealed interface MeasureEntry extends Entry {

    /// A measure was answered. `point` names the contact ("S1", "M2", "FU3"); `instrument` is the
    /// short name ("phq9") and `version` that of its definition. `items` hold null where an item
    /// was left open; a stated `total` stands where the items are not known. `item9` is the risk
    /// item where only the total and that item are known. `words` are the person's own, written
    /// beside the answers; `link` is the entry of the link by which they came.
    record MeasureAnswered(
            @Nullable String point,
            LocalDate date,
            String instrument,
            String version,
            @Nullable List<@Nullable Integer> items,
            @Nullable BigDecimal total,
            @Nullable Integer item9,
            @Nullable Mode mode,
            @Nullable String words,
            @Nullable EntryId link)
            implements MeasureEntry {
        public MeasureAnswered {
            items = Must.keep(items);
        }
    }

    /// Measures that were due and not taken; `instruments` those whose score is named as missing.
    record MeasuresNotTaken(
            @Nullable String point,
            LocalDate date,
            List<String> instruments,
            @Nullable String reason)
            implements MeasureEntry {
        public MeasuresNotTaken {
            instruments = List.copyOf(instruments);
        }
    }

    /// How an answer reached the record.
    enum Mode {
        IN_ROOM,
        TABLET,
        PAPER,
        READ_ALOUD,
        LINK,
        CASE_FILE
    }
}
