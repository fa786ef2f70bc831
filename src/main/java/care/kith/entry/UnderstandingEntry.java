package care.kith.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What client and therapist have understood and agreed: formulation, contract, goals.
public sealed interface UnderstandingEntry extends Entry {

    record FormulationGiven(Formulation formulation) implements UnderstandingEntry {}

    record ContractAgreed(Contract contract) implements UnderstandingEntry {}

    record ContractAmended(Amendment amendment) implements UnderstandingEntry {}

    /// A goal was rated at the end on its own scale.
    record GoalRated(String goalId, BigDecimal value) implements UnderstandingEntry {}

    /// The course ended on this day, which need not be the day planned.
    record CourseEnded(LocalDate endDateActual) implements UnderstandingEntry {}

    /// How illness, people and focus hang together, told to the client and corrected by them.
    record Formulation(
            @Nullable String condition,
            @Nullable Stated<ProblemArea> area,
            @Nullable Answer<Stated<Words.DisputeStage>> disputeStage,
            @Nullable String secondArea,
            @Nullable String onsetLink,
            @Nullable String maintaining,
            @Nullable String vulnerability,
            @Nullable String strengths,
            @Nullable String statement,
            @Nullable Boolean clientAgreed,
            @Nullable String clientCorrections,
            @Nullable List<String> people) {
        public Formulation {
            people = Must.keep(people);
        }
    }

    /// What was agreed for this course; versions are kept.
    record Contract(
            @Nullable LocalDate agreedOn,
            @Nullable Integer sessionsTotal,
            @Nullable String frequency,
            @Nullable Integer minutes,
            @Nullable String dayTime,
            @Nullable LocalDate endDatePlanned,
            @Nullable Stated<ProblemArea> focus,
            @Nullable List<Goal> goals,
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
        public Contract {
            Must.beWithin("sessions_total", sessionsTotal, 1, 200);
            Must.beWithin("minutes", minutes, 1, 600);
            goals = Must.keep(goals);
        }
    }

    /// A goal in the client's own words with a way to see it.
    record Goal(
            String id,
            String text,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String scale) {
        public Goal {
            Must.notBeBlank("goals.id", id);
            Must.notBeBlank("goals.text", text);
        }
    }

    /// A later version of the contract, with its reason.
    record Amendment(
            Integer version,
            @Nullable LocalDate agreedOn,
            @Nullable String reason,
            @Nullable ContractChanges changes) {}
}
