package care.kith.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is learned before and while a course begins: who the client is, who asked, whether it fits.
public sealed interface IntakeEntry extends Entry {

    record ClientDescribed(Client client) implements IntakeEntry {}

    record ReferralReceived(Referral referral) implements IntakeEntry {}

    record DiagnosisMade(Diagnosis diagnosis) implements IntakeEntry {}

    record ReadinessAssessed(Readiness readiness) implements IntakeEntry {}

    record SuitabilityAssessed(Suitability suitability) implements IntakeEntry {}

    /// Who the client is. `clientId` is the name that a case file uses for the client.
    record Client(
            String clientId,
            String pseudonym,
            @Nullable String preferredName,
            @Nullable String pronouns,
            @Nullable Integer age,
            @Nullable String gender,
            @Nullable String living,
            @Nullable String work) {
        public Client {
            Must.notBeBlank("client_id", clientId);
            Must.notBeBlank("pseudonym", pseudonym);
            Must.beWithin("age", age, 0, 130);
        }
    }

    /// Who asked for help, when and for what.
    record Referral(
            @Nullable LocalDate date,
            @Nullable String source,
            @Nullable String reason,
            @Nullable When onset,
            @Nullable Answer<Integer> previousEpisodes,
            @Nullable String medication,
            @Nullable String physicalHealth,
            @Nullable String alcoholDrugs,
            @Nullable String riskAtReferral) {}

    /// The condition as a clinician named it; `condition` is its code in Kith's short list, which
    /// chooses batteries and rules.
    record Diagnosis(
            @Nullable String label,
            @Nullable Condition condition,
            @Nullable String bipolarScreen,
            @Nullable String psychosisScreen,
            @Nullable String autismEnquiry) {}

    /// Kith's short list of conditions that IPT has protocols or cautions for.
    enum Condition {
        DEPRESSION,
        PERSISTENT_DEPRESSION,
        BIPOLAR,
        SOCIAL_ANXIETY,
        GENERALISED_ANXIETY,
        PANIC,
        PTSD,
        PROLONGED_GRIEF,
        EATING_DISORDER,
        PERINATAL_DEPRESSION,
        RELATIONSHIP_DISTRESS,
        DISTRESS,
        OTHER
    }

    /// The three facets of readiness beside the rulers (0 to 10); never one total.
    record Readiness(
            @Nullable LocalDate date,
            @Nullable BigDecimal rulerImportance,
            @Nullable BigDecimal rulerConfidence,
            @Nullable BigDecimal rulerReady,
            @Nullable String emotionalPreparedness,
            @Nullable String commitment,
            @Nullable String opennessToChange,
            @Nullable List<String> barriers,
            @Nullable Stated<Words.ReadinessDecision> decision) {
        public Readiness {
            Must.beWithin("ruler_importance", rulerImportance, 0, 10);
            Must.beWithin("ruler_confidence", rulerConfidence, 0, 10);
            Must.beWithin("ruler_ready", rulerReady, 0, 10);
            barriers = Must.keep(barriers);
        }
    }

    /// Whether IPT fits this person now, and what else was offered.
    record Suitability(
            @Nullable String consideredAlternative,
            @Nullable String partnerViolenceEnquiry,
            @Nullable String decision) {}
}
