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
        return new Told.Gathering(words, "record.contract")
                .add("agreed-on", day(contract.agreedOn(), format))
                .stated("focus", contract.focus())
                .add("sessions", contract.sessionsTotal())
                .add("frequency", contract.frequency())
                .add("minutes", contract.minutes())
                .add("day-time", contract.dayTime())
                .add("start", day(contract.start(), format))
                .add("end-planned", day(contract.endDatePlanned(), format))
                .add("review-at", contract.reviewAt())
                .add("client-role", contract.clientRole())
                .add("therapist-role", contract.therapistRole())
                .add("cancellation", contract.cancellation())
                .add("risk-agreement", contract.riskAgreement())
                .add("confidentiality", contract.confidentiality())
                .add("limits", contract.limits())
                .add("contact-between", contract.contactBetween())
                .add("measures", contract.measures())
                .add("recording-consent", contract.recordingConsent())
                .add("supervision-consent", contract.supervisionConsent())
                .told();
    }

    static List<Told> referral(Intake intake, Words words, Format format) {
        var referral = intake.referral();
        if (referral == null) {
            return List.of();
        }
        var episodes = referral.previousEpisodes();
        var gathering =
                new Told.Gathering(words, "record.referral")
                        .add("date", day(referral.date(), format))
                        .add("source", referral.source())
                        .add("reason", referral.reason())
                        .add(
                                "onset",
                                referral.onset() == null
                                        ? null
                                        : TimelinePage.when(referral.onset(), format));
        if (episodes != null) {
            gathering.add(
                    "previous-episodes",
                    episodes.value() == null
                            ? words.say("record.asked-open")
                            : episodes.value().toString());
        }
        return gathering
                .add("medication", referral.medication())
                .add("physical-health", referral.physicalHealth())
                .add("alcohol-drugs", referral.alcoholDrugs())
                .add("risk", referral.riskAtReferral())
                .told();
    }

    static List<Told> diagnosis(Intake intake, Words words) {
        var diagnosis = intake.diagnosis();
        if (diagnosis == null) {
            return List.of();
        }
        var condition = diagnosis.condition();
        return new Told.Gathering(words, "record.diagnosis")
                .add("label", diagnosis.label())
                .add("condition", condition == null ? null : Told.value(words, condition))
                .add("bipolar-screen", diagnosis.bipolarScreen())
                .add("psychosis-screen", diagnosis.psychosisScreen())
                .add("autism-enquiry", diagnosis.autismEnquiry())
                .told();
    }

    static List<Told> readiness(Intake intake, Words words, Format format) {
        var readiness = intake.readiness();
        if (readiness == null) {
            return List.of();
        }
        return new Told.Gathering(words, "record.readiness")
                .add("date", day(readiness.date(), format))
                .add("importance", readiness.rulerImportance())
                .add("confidence", readiness.rulerConfidence())
                .add("ready", readiness.rulerReady())
                .add("emotional", readiness.emotionalPreparedness())
                .add("commitment", readiness.commitment())
                .add("openness", readiness.opennessToChange())
                .add("barriers", readiness.barriers())
                .stated("decision", readiness.decision())
                .told();
    }

    static List<Told> suitability(Intake intake, Words words) {
        var suitability = intake.suitability();
        if (suitability == null) {
            return List.of();
        }
        return new Told.Gathering(words, "record.suitability")
                .add("alternative", suitability.consideredAlternative())
                .add("violence-enquiry", suitability.partnerViolenceEnquiry())
                .add("decision", suitability.decision())
                .told();
    }

    static @Nullable String day(@Nullable LocalDate day, Format format) {
        return day == null ? null : format.day(day);
    }
}
