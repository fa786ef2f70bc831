package care.kith.caseload;

import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the page for a new client sends, as it was typed. A field that was not sent is blank; a
/// field that cannot be read has its fault, and nothing is written while there is one.
public record NewClientForm(
        String form,
        String name,
        String preferred,
        String age,
        String pronouns,
        String protocol,
        String referralDate,
        String referralSource,
        String referralReason,
        String firstDate,
        String firstTime) {

    public NewClientForm {
        form = sent(form);
        name = sent(name);
        preferred = sent(preferred);
        age = sent(age);
        pronouns = sent(pronouns);
        protocol = sent(protocol);
        referralDate = sent(referralDate);
        referralSource = sent(referralSource);
        referralReason = sent(referralReason);
        firstDate = sent(firstDate);
        firstTime = sent(firstTime);
    }

    private static String sent(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    static NewClientForm blank(UUID form) {
        return new NewClientForm(form.toString(), "", "", "", "", "", "", "", "", "", "");
    }

    @Nullable Protocol chosen(Protocols protocols) {
        return protocols.find(protocol);
    }

    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }

    @Nullable LocalTime time() {
        try {
            return LocalTime.parse(firstTime);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// The token that was handed out with the form; null where it was not ours.
    @Nullable UUID token() {
        try {
            return UUID.fromString(form);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    boolean saysReferral() {
        return !referralDate.isEmpty() || !referralSource.isEmpty() || !referralReason.isEmpty();
    }

    @Override
    public String toString() {
        return "NewClientForm[]";
    }
}
