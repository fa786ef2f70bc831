package care.kith.safety;

import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The item of a questionnaire that asks about self-harm: item 9 of the PHQ-9 and of its form for
/// adolescents (Kroenke, Spitzer & Williams, 2001), item 10 of the EPDS (Cox, Holden & Sagovsky,
/// 1987). Values are as scored, 0 to 3.
enum RiskItem {
    PHQ9("phq9", 8),
    PHQA("phqa", 8),
    EPDS("epds", 9);

    private final String instrument;
    private final int index;

    RiskItem(String instrument, int index) {
        this.instrument = instrument;
        this.index = index;
    }

    static @Nullable RiskItem of(String instrument) {
        for (var item : values()) {
            if (item.instrument.equals(instrument)) {
                return item;
            }
        }
        return null;
    }

    /// The answer to this item; null where it was left open or is not known.
    @Nullable Integer in(MeasureAnswered answered) {
        var items = answered.items();
        var inItems = items != null && items.size() > index ? items.get(index) : null;
        if (inItems == null || answered.item9() == null) {
            return inItems == null ? answered.item9() : inItems;
        }
        return Math.max(inItems, answered.item9());
    }

    /// The answer as it was known when danger was asked about.
    @Nullable Integer asKnownIn(RiskEnquiry enquiry) {
        return switch (this) {
            case PHQ9, PHQA -> enquiry.item9();
            case EPDS -> enquiry.epds10();
        };
    }

    /// Whether one of these items, as it was known when danger was asked about, is above nothing.
    static boolean isPositiveIn(RiskEnquiry enquiry) {
        return Arrays.stream(values())
                .map(item -> item.asKnownIn(enquiry))
                .anyMatch(value -> value != null && value > 0);
    }
}
