package care.kith.desk;

import care.kith.course.Understanding;
import care.kith.entry.UnderstandingEntry.Amendment;
import care.kith.entry.UnderstandingEntry.Contract;
import care.kith.entry.UnderstandingEntry.Goal;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The contract line by line, and what was changed in it since.
public record ContractSheet(int version, List<Told> told, List<Later> later) {

    /// A later version: why, and what it changed.
    public record Later(
            int number, @Nullable LocalDate on, @Nullable String reason, List<Told> changed) {}

    static @Nullable ContractSheet of(Understanding understanding, Words words) {
        var contract = understanding.contract();
        return contract == null
                ? null
                : new ContractSheet(
                        Objects.requireNonNullElse(contract.version(), 1),
                        told(contract, words),
                        understanding.amendments().stream()
                                .map(amendment -> later(amendment, words))
                                .toList());
    }

    private static List<Told> told(Contract contract, Words words) {
        return new Told.Gathering(words)
                .add("record.contract.agreed-on", contract.agreedOn())
                .stated("record.contract.focus", contract.focus())
                .add("record.contract.sessions", contract.sessionsTotal())
                .add("record.contract.frequency", contract.frequency())
                .add("record.contract.minutes", contract.minutes())
                .add("record.contract.day-time", contract.dayTime())
                .add("record.contract.start", contract.start())
                .add("record.contract.end-planned", contract.endDatePlanned())
                .add("record.contract.review-at", contract.reviewAt())
                .add("record.contract.client-role", contract.clientRole())
                .add("record.contract.therapist-role", contract.therapistRole())
                .add("record.contract.cancellation", contract.cancellation())
                .add("record.contract.risk-agreement", contract.riskAgreement())
                .add("record.contract.confidentiality", contract.confidentiality())
                .add("record.contract.limits", contract.limits())
                .add("record.contract.contact-between", contract.contactBetween())
                .add("record.contract.measures", contract.measures())
                .add("record.contract.recording-consent", contract.recordingConsent())
                .add("record.contract.supervision-consent", contract.supervisionConsent())
                .told();
    }

    private static Later later(Amendment amendment, Words words) {
        var changes = amendment.changes();
        var changed = new Told.Gathering(words);
        if (changes != null) {
            var goals = Objects.requireNonNullElse(changes.goalsAdded(), List.<Goal>of());
            changed.add("record.contract.second-focus", changes.secondFocus())
                    .add("record.contract.goals-added", goals.stream().map(Goal::text).toList())
                    .add("record.contract.day-time", changes.dayTime())
                    .add("record.contract.end-planned", changes.endDatePlanned());
        }
        return new Later(
                amendment.version(), amendment.agreedOn(), amendment.reason(), changed.told());
    }
}
