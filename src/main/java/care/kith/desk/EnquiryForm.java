package care.kith.desk;

import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.safety.Risk.Answered;
import care.kith.safety.RiskCommand.RecordEnquiry;
import java.time.LocalDate;
import java.util.Objects;

/// What was asked after a positive risk answer and what was agreed, as it was typed. Both are
/// needed, since the one without the other leaves the next reader alone.
record EnquiryForm(String enquiry, String plan) {

    boolean isWhole() {
        return !enquiry.isBlank() && !plan.isBlank();
    }

    /// An answer that belongs to no contact is met under the day of its answer.
    RecordEnquiry about(Answered answered, LocalDate today) {
        var epds = answered.instrument().equals("epds");
        var value = Integer.valueOf(answered.value());
        return new RecordEnquiry(
                Objects.requireNonNullElse(answered.point(), answered.date().toString()),
                today,
                new RiskEnquiry(
                        null,
                        epds ? null : value,
                        epds ? value : null,
                        enquiry.strip(),
                        plan.strip()));
    }
}
