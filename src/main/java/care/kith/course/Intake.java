package care.kith.course;

import care.kith.casebook.Decision;
import care.kith.entry.IntakeEntry;
import care.kith.entry.IntakeEntry.Client;
import care.kith.entry.IntakeEntry.ClientDescribed;
import care.kith.entry.IntakeEntry.Diagnosis;
import care.kith.entry.IntakeEntry.DiagnosisMade;
import care.kith.entry.IntakeEntry.Readiness;
import care.kith.entry.IntakeEntry.ReadinessAssessed;
import care.kith.entry.IntakeEntry.Referral;
import care.kith.entry.IntakeEntry.ReferralReceived;
import care.kith.entry.IntakeEntry.Suitability;
import care.kith.entry.IntakeEntry.SuitabilityAssessed;
import care.kith.entry.When;
import org.jspecify.annotations.Nullable;

/// Who the client is and what was found before the course began; the latest word on each stands.
public record Intake(
        @Nullable Client client,
        @Nullable Referral referral,
        @Nullable Diagnosis diagnosis,
        @Nullable Readiness readiness,
        @Nullable Suitability suitability) {

    static final Intake NONE = new Intake(null, null, null, null, null);

    Intake after(IntakeEntry entry) {
        return switch (entry) {
            case ClientDescribed(var told) ->
                    new Intake(told, referral, diagnosis, readiness, suitability);
            case ReferralReceived(var told) ->
                    new Intake(client, told, diagnosis, readiness, suitability);
            case DiagnosisMade(var told) ->
                    new Intake(client, referral, told, readiness, suitability);
            case ReadinessAssessed(var told) ->
                    new Intake(client, referral, diagnosis, told, suitability);
            case SuitabilityAssessed(var told) ->
                    new Intake(client, referral, diagnosis, readiness, told);
        };
    }

    public Decision describe(Client told, When when) {
        return Decision.accept(when, new ClientDescribed(told));
    }

    public Decision receive(Referral told, When when) {
        return Decision.accept(when, new ReferralReceived(told));
    }

    public Decision diagnose(Diagnosis told, When when) {
        return Decision.accept(when, new DiagnosisMade(told));
    }

    public Decision assessReadiness(Readiness told, When when) {
        return Decision.accept(when, new ReadinessAssessed(told));
    }

    public Decision assessSuitability(Suitability told, When when) {
        return Decision.accept(when, new SuitabilityAssessed(told));
    }
}
