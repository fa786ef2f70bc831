package care.kith.caseload;

import care.kith.entry.IntakeEntry.Client;
import care.kith.entry.IntakeEntry.Referral;
import org.jspecify.annotations.Nullable;

/// What a form that can be read says of the client and of the referral; what was left blank is
/// absent.
record NewClientIntake(NewClientForm form) {

    private static final String IN_CASE_FILES = "c1";

    Client client() {
        return new Client(
                IN_CASE_FILES,
                form.name(),
                said(form.preferred()),
                said(form.pronouns()),
                form.age().isEmpty() ? null : Integer.valueOf(form.age()),
                null,
                null,
                null);
    }

    Referral referral() {
        return new Referral(
                NewClientForm.day(form.referralDate()),
                said(form.referralSource()),
                said(form.referralReason()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
