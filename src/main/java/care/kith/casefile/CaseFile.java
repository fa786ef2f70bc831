package care.kith.casefile;

import care.kith.entry.Answer;
import care.kith.entry.CourseEntry.CareTeam;
import care.kith.entry.CourseEntry.ProtocolChoice;
import care.kith.entry.EndingEntry.EndingReview;
import care.kith.entry.EndingEntry.Maintenance;
import care.kith.entry.IntakeEntry.Diagnosis;
import care.kith.entry.IntakeEntry.Readiness;
import care.kith.entry.IntakeEntry.Referral;
import care.kith.entry.IntakeEntry.Suitability;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.entry.ProblemArea;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.Stated;
import care.kith.entry.Technique;
import care.kith.entry.UnderstandingEntry.Formulation;
import care.kith.entry.Words.Attendance;
import care.kith.entry.Words.DisputeStage;
import care.kith.entry.Words.Phase;
import care.kith.entry.Words.WorkResult;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A case file, version 1, field by field in the order in which it is written (docs/case-file.md).
record CaseFile(
        Integer schemaVersion,
        String caseId,
        @Nullable String title,
        @Nullable Boolean invented,
        @Nullable Stated<ProblemArea> problemArea,
        ProtocolChoice protocol,
        @Nullable CareTeam staff,
        List<CaseClient> clients,
        @Nullable List<CaseSession> sessions) {

    CaseFile {
        if (schemaVersion == null || schemaVersion != 1) {
            throw new IllegalArgumentException("schema_version must be 1");
        }
        if (clients == null || clients.size() != 1) {
            throw new IllegalArgumentException(
                    "clients must hold exactly one client; groups are not carried yet");
        }
        if (caseId == null || protocol == null) {
            throw new IllegalArgumentException("case_id and protocol are needed");
        }
    }

    CaseClient client() {
        return clients.getFirst();
    }

    List<CaseSession> held() {
        return sessions == null ? List.of() : sessions;
    }

    /// The client and all that is told of them outside the sessions.
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
            @Nullable List<CasePerson> inventory,
            @Nullable List<LifeEvent> timeline,
            @Nullable Formulation formulation,
            @Nullable CaseContract contract,
            @Nullable List<CaseContract.CaseAmendment> contractAmendments,
            @Nullable List<ScoreRow> scores,
            @Nullable EndingReview endingReview,
            @Nullable List<CaseFollowUp> followUp,
            @Nullable List<Maintenance> maintenance,
            @Nullable JsonNode expected) {}

    /// All scores of one contact; a cell per instrument under its short name.
    record ScoreRow(
            @Nullable String point,
            LocalDate date,
            @JsonAnySetter @JsonAnyGetter Map<String, ScoreCell> cells,
            @Nullable String missingReason) {
        ScoreRow {
            if (date == null) {
                throw new IllegalArgumentException("a row of scores needs its date");
            }
            cells = cells == null ? Map.of() : cells;
        }
    }

    /// A score: its items, its total (null when it is missing), or the total with the risk item
    /// alone.
    record ScoreCell(
            @Nullable List<@Nullable Integer> items,
            @Nullable Answer<BigDecimal> total,
            @Nullable Integer item9) {}

    record CaseFollowUp(
            String point,
            @Nullable LocalDate date,
            @Nullable String mode,
            @Nullable Boolean attended,
            @Nullable String note,
            @Nullable String decision,
            @Nullable List<RiskEnquiry> risks) {}

    record CaseSession(
            Integer appointment,
            @Nullable Integer number,
            LocalDate date,
            @Nullable Stated<Phase> phase,
            Stated<Attendance> attendance,
            @Nullable Integer minutes,
            @Nullable List<String> tasksDone,
            @Nullable Stated<DisputeStage> disputeStage,
            @Nullable String note,
            @Nullable List<String> othersPresent,
            @Nullable String contactAfterDna,
            @Nullable CaseWork betweenSessionWork,
            @Nullable List<RiskEnquiry> risks,
            @Nullable List<Technique> techniqueRecords) {
        CaseSession {
            if (appointment == null || date == null || attendance == null) {
                throw new IllegalArgumentException(
                        "a session needs its appointment, date and attendance");
            }
        }
    }

    record CaseWork(@Nullable String agreed, @Nullable Stated<WorkResult> result) {}
}
