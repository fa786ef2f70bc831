package care.kith.entry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is kept when a course ends, and what is seen afterwards.
public sealed interface EndingEntry extends Entry {

    record EndingReviewed(EndingReview review) implements EndingEntry {}

    record FollowUpHeld(FollowUp followUp) implements EndingEntry {}

    record MaintenanceHeld(Maintenance maintenance) implements EndingEntry {}

    /// What changed, what helped, what may come and what to do then.
    record EndingReview(
            @Nullable LocalDate date,
            @Nullable String symptoms,
            @Nullable List<String> gains,
            @Nullable List<String> strategiesThatHelped,
            @Nullable List<String> warningSigns,
            @Nullable List<String> futureStressors,
            @Nullable String plan,
            @Nullable String feelingsAboutEnding,
            @Nullable List<String> goalsMet,
            @Nullable Stated<Words.OutcomeCategory> outcomeCategory,
            @Nullable String nonResponsePlan,
            @Nullable String continuation,
            @Nullable String nextContact) {
        public EndingReview {
            gains = Must.keep(gains);
            strategiesThatHelped = Must.keep(strategiesThatHelped);
            warningSigns = Must.keep(warningSigns);
            futureStressors = Must.keep(futureStressors);
            goalsMet = Must.keep(goalsMet);
        }
    }

    /// One look back after the end.
    record FollowUp(
            String point,
            @Nullable LocalDate date,
            @Nullable String mode,
            @Nullable Boolean attended,
            @Nullable String note,
            @Nullable String decision) {}

    /// One contact of a maintenance phase.
    record Maintenance(String point, @Nullable LocalDate date, @Nullable String note) {}
}
