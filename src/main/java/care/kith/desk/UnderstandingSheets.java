package care.kith.desk;

import care.kith.course.Intake;
import care.kith.entry.UnderstandingEntry.Contract;
import care.kith.page.Format;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The papers behind a course, line by line: the contract, and what was found at intake.
final class UnderstandingSheets {

    private UnderstandingSheets() {}

    static List<Told> contract(Contract contract, Words words, Format format) {
        return new Told.Gathering(words)
                .add("record.contract.agreed-on", day(contract.agreedOn(), format))
                .stated("record.contract.focus", contract.focus())
                .add("record.contract.sessions", contract.sessionsTotal())
                .add("record.contract.frequency", contract.frequency())
                .add("record.contract.minutes", contract.minutes())
                .add("record.contract.day-time", contract.dayTime())
                .add("record.contract.start", day(contract.start(), format))
                .add("record.contract.end-planned", day(contract.endDatePlanned(), format))
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

    static List<Told> referral(Intake intake, Words words, Format format) {
        var referral = intake.referral();
        if (referral == null) {
            return List.of();
        }
        var episodes = referral.previousEpisodes();
        var gathering =
                new Told.Gathering(words)
                        .add("record.referral.date", day(referral.date(), format))
                        .add("record.referral.source", referral.source())
                        .add("record.referral.reason", referral.reason())
                        .add(
                                "record.referral.onset",
                                referral.onset() == null
                                        ? null
                                        : TimelinePage.when(referral.onset(), format));
        if (episodes != null) {
            gathering.add(
                    "record.referral.previous-episodes",
                    episodes.value() == null
                            ? words.say("record.asked-open")
                            : episodes.value().toString());
        }
        return gathering
                .add("record.referral.medication", referral.medication())
                .add("record.referral.physical-health", referral.physicalHealth())
                .add("record.referral.alcohol-drugs", referral.alcoholDrugs())
                .add("record.referral.risk", referral.riskAtReferral())
                .told();
    }

    static List<Told> diagnosis(Intake intake, Words words) {
        var diagnosis = intake.diagnosis();
        if (diagnosis == null) {
            return List.of();
        }
        var condition = diagnosis.condition();
        return new Told.Gathering(words)
                .add("record.diagnosis.label", diagnosis.label())
                .add(
                        "record.diagnosis.condition",
                        condition == null ? null : Told.value(words, condition))
                .add("record.diagnosis.bipolar-screen", diagnosis.bipolarScreen())
                .add("record.diagnosis.psychosis-screen", diagnosis.psychosisScreen())
                .add("record.diagnosis.autism-enquiry", diagnosis.autismEnquiry())
                .told();
    }

    static List<Told> readiness(Intake intake, Words words, Format format) {
        var readiness = intake.readiness();
        if (readiness == null) {
            return List.of();
        }
        return new Told.Gathering(words)
                .add("record.readiness.date", day(readiness.date(), format))
                .add("record.readiness.importance", readiness.rulerImportance())
                .add("record.readiness.confidence", readiness.rulerConfidence())
                .add("record.readiness.ready", readiness.rulerReady())
                .add("record.readiness.emotional", readiness.emotionalPreparedness())
                .add("record.readiness.commitment", readiness.commitment())
                .add("record.readiness.openness", readiness.opennessToChange())
                .add("record.readiness.barriers", readiness.barriers())
                .stated("record.readiness.decision", readiness.decision())
                .told();
    }

    static List<Told> suitability(Intake intake, Words words) {
        var suitability = intake.suitability();
        if (suitability == null) {
            return List.of();
        }
        return new Told.Gathering(words)
                .add("record.suitability.alternative", suitability.consideredAlternative())
                .add("record.suitability.violence-enquiry", suitability.partnerViolenceEnquiry())
                .add("record.suitability.decision", suitability.decision())
                .told();
    }

    static @Nullable String day(@Nullable LocalDate day, Format format) {
        return day == null ? null : format.day(day);
    }
}
