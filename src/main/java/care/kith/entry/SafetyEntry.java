package care.kith.entry;

import org.jspecify.annotations.Nullable;

/// What was asked about danger, and what was done.
public sealed interface SafetyEntry extends Entry {

    /// Risk was asked about at a contact ("S1", "FU3").
    record RiskEnquired(String point, RiskEnquiry enquiry) implements SafetyEntry {}

    /// The answer to the risk item as then known, what the enquiry found, and what was agreed.
    record RiskEnquiry(
            @Nullable String clientId,
            @Nullable Integer item9,
            @Nullable Integer epds10,
            @Nullable String enquiry,
            @Nullable String plan) {
        public RiskEnquiry {
            Must.beWithin("item9", item9, 0, 3);
            Must.beWithin("epds10", epds10, 0, 3);
        }
    }
}
