package care.kith.casefile;

import care.kith.entry.ContractChanges;
import care.kith.entry.ProblemArea;
import care.kith.entry.Stated;
import care.kith.entry.UnderstandingEntry.Amendment;
import care.kith.entry.UnderstandingEntry.Contract;
import care.kith.entry.UnderstandingEntry.Goal;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A contract as a case file tells it: with the last rating of each goal and the day the course
/// ended.
record CaseContract(
        @Nullable LocalDate agreedOn,
        @Nullable Integer sessionsTotal,
        @Nullable String frequency,
        @Nullable Integer minutes,
        @Nullable String dayTime,
        @Nullable LocalDate endDatePlanned,
        @Nullable LocalDate endDateActual,
        @Nullable Stated<ProblemArea> focus,
        @Nullable List<CaseGoal> goals,
        @Nullable String clientRole,
        @Nullable String therapistRole,
        @Nullable String cancellation,
        @Nullable String riskAgreement,
        @Nullable Boolean recordingConsent,
        @Nullable Boolean supervisionConsent,
        @Nullable String measures,
        @Nullable Integer reviewAt,
        @Nullable LocalDate start,
        @Nullable Integer version,
        @Nullable String confidentiality,
        @Nullable String limits,
        @Nullable String contactBetween) {

    static CaseContract of(
            Contract told, Map<String, BigDecimal> reached, @Nullable LocalDate endDateActual) {
        return new CaseContract(
                told.agreedOn(),
                told.sessionsTotal(),
                told.frequency(),
                told.minutes(),
                told.dayTime(),
                told.endDatePlanned(),
                endDateActual,
                told.focus(),
                CaseGoal.of(told.goals(), reached),
                told.clientRole(),
                told.therapistRole(),
                told.cancellation(),
                told.riskAgreement(),
                told.recordingConsent(),
                told.supervisionConsent(),
                told.measures(),
                told.reviewAt(),
                told.start(),
                told.version(),
                told.confidentiality(),
                told.limits(),
                told.contactBetween());
    }

    Contract contract() {
        return new Contract(
                agreedOn,
                sessionsTotal,
                frequency,
                minutes,
                dayTime,
                endDatePlanned,
                focus,
                CaseGoal.goals(goals),
                clientRole,
                therapistRole,
                cancellation,
                riskAgreement,
                recordingConsent,
                supervisionConsent,
                measures,
                reviewAt,
                start,
                version,
                confidentiality,
                limits,
                contactBetween);
    }

    /// A goal with its last rating.
    record CaseGoal(
            String id,
            String text,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String scale,
            @JsonProperty("final") @Nullable BigDecimal reached) {

        static @Nullable List<CaseGoal> of(
                @Nullable List<Goal> goals, Map<String, BigDecimal> reached) {
            return goals == null
                    ? null
                    : goals.stream()
                            .map(goal ->
                                    new CaseGoal(
                                            goal.id(),
                                            goal.text(),
                                            goal.baseline(),
                                            goal.target(),
                                            goal.scale(),
                                            reached.get(goal.id())))
                            .toList();
        }

        static @Nullable List<Goal> goals(@Nullable List<CaseGoal> goals) {
            return goals == null
                    ? null
                    : goals.stream()
                            .map(goal ->
                                    new Goal(
                                            goal.id,
                                            goal.text,
                                            goal.baseline,
                                            goal.target,
                                            goal.scale))
                            .toList();
        }
    }

    record CaseAmendment(
            Integer version,
            @Nullable LocalDate agreedOn,
            @Nullable String reason,
            @Nullable CaseChanges changes) {

        CaseAmendment {
            if (version == null) {
                throw new IllegalArgumentException("an amendment needs its version");
            }
        }

        static CaseAmendment of(Amendment told, Map<String, BigDecimal> reached) {
            var changes = told.changes();
            return new CaseAmendment(
                    told.version(),
                    told.agreedOn(),
                    told.reason(),
                    changes == null
                            ? null
                            : new CaseChanges(
                                    changes.secondFocus(),
                                    CaseGoal.of(changes.goalsAdded(), reached),
                                    changes.dayTime(),
                                    changes.endDatePlanned()));
        }

        Amendment amendment() {
            return new Amendment(
                    version,
                    agreedOn,
                    reason,
                    changes == null
                            ? null
                            : new ContractChanges(
                                    changes.secondFocus,
                                    CaseGoal.goals(changes.goalsAdded),
                                    changes.dayTime,
                                    changes.endDatePlanned));
        }
    }

    record CaseChanges(
            @Nullable String secondFocus,
            @Nullable List<CaseGoal> goalsAdded,
            @Nullable String dayTime,
            @Nullable LocalDate endDatePlanned) {}
}
