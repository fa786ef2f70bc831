package care.kith.casefile;

import care.kith.entry.EndingEntry.EndingReview;
import care.kith.entry.EndingEntry.FollowUp;
import care.kith.entry.EndingEntry.Maintenance;
import care.kith.entry.IntakeEntry.Client;
import care.kith.entry.IntakeEntry.Diagnosis;
import care.kith.entry.IntakeEntry.Readiness;
import care.kith.entry.IntakeEntry.Referral;
import care.kith.entry.IntakeEntry.Suitability;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.entry.InventoryEntry.Person;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.UnderstandingEntry.Amendment;
import care.kith.entry.UnderstandingEntry.Contract;
import care.kith.entry.UnderstandingEntry.Formulation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The client of a case file, and all that is told of them outside the sessions. The `ring` of a
/// person is their first place in the circle.
record CaseClient(
        String clientId,
        String pseudonym,
        @Nullable String preferredName,
        @Nullable String pronouns,
        @Nullable Integer age,
        @Nullable String gender,
        @Nullable String living,
        @Nullable String work,
        @Nullable Referral referral,
        @Nullable Diagnosis diagnosis,
        @Nullable Readiness readiness,
        @Nullable Suitability suitability,
        @Nullable List<Person> inventory,
        @Nullable List<LifeEvent> timeline,
        @Nullable Formulation formulation,
        @Nullable Contract contract,
        @Nullable List<Amendment> contractAmendments,
        @Nullable List<CaseScores> scores,
        @Nullable EndingReview endingReview,
        @Nullable List<CaseFollowUp> followUp,
        @Nullable List<Maintenance> maintenance,
        @Nullable JsonNode expected) {

    record CaseFollowUp(
            String point,
            @Nullable LocalDate date,
            @Nullable String mode,
            @Nullable Boolean attended,
            @Nullable String note,
            @Nullable String decision,
            @Nullable List<RiskEnquiry> risks) {

        static CaseFollowUp of(FollowUp told, @Nullable List<RiskEnquiry> risks) {
            return new CaseFollowUp(
                    told.point(),
                    told.date(),
                    told.mode(),
                    told.attended(),
                    told.note(),
                    told.decision(),
                    risks);
        }

        FollowUp held() {
            return new FollowUp(point, date, mode, attended, note, decision);
        }
    }

    Client described() {
        return new Client(clientId, pseudonym, preferredName, pronouns, age, gender, living, work);
    }

    static <T> List<T> listed(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
