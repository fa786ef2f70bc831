package care.kith.desk;

import care.kith.course.Intake;
import care.kith.page.Words;
import java.util.List;

/// What was found at intake, line by line.
final class IntakeSheets {

    private IntakeSheets() {}

    static List<Told> referral(Intake intake, Words words) {
        var referral = intake.referral();
        if (referral == null) {
            return List.of();
        }
        var episodes = referral.previousEpisodes();
        var gathering =
                new Told.Gathering(words)
                        .add("record.referral.date", referral.date())
                        .add("record.referral.source", referral.source())
                        .add("record.referral.reason", referral.reason())
                        .add("record.referral.onset", referral.onset());
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

    static List<Told> readiness(Intake intake, Words words) {
        var readiness = intake.readiness();
        if (readiness == null) {
            return List.of();
        }
        return new Told.Gathering(words)
                .add("record.readiness.date", readiness.date())
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
}
