package care.kith.safety;

import care.kith.entry.SafetyEntry.RiskEnquiry;
import java.time.LocalDate;

/// What can be asked of a client's risk record.
public sealed interface RiskCommand {

    String point();

    LocalDate date();

    RiskEnquiry enquiry();

    /// A clinician records what was asked about danger at a contact ("S3", "FU6"), and what was
    /// agreed.
    record RecordEnquiry(String point, LocalDate date, RiskEnquiry enquiry)
            implements RiskCommand {}

    /// An enquiry is taken over from another record as it stands, gaps included; a gap keeps the
    /// alert open.
    record TakeOverEnquiry(String point, LocalDate date, RiskEnquiry enquiry)
            implements RiskCommand {}
}
