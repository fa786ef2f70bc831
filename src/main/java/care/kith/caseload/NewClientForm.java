package care.kith.caseload;

import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 2000;

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

    /// The faults by field, each the key of its sentence; empty when all can be read.
    Map<String, String> faults(Protocols protocols, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            faults.put("name", "caseload.new.fault.name");
        } else if (name.length() > LONGEST_NAME || preferred.length() > LONGEST_NAME) {
            faults.put("name", "caseload.new.fault.long");
        }
        if (!age.isEmpty() && !(age.matches("\\d{1,3}") && Integer.parseInt(age) <= 130)) {
            faults.put("age", "caseload.new.fault.age");
        }
        if (chosen(protocols) == null) {
            faults.put("protocol", "caseload.new.fault.protocol");
        }
        if (!referralDate.isEmpty()
                && (day(referralDate) == null
                        || Objects.requireNonNull(day(referralDate)).isAfter(today))) {
            faults.put("referralDate", "caseload.new.fault.referral-date");
        }
        if (referralSource.length() > LONGEST_TEXT || referralReason.length() > LONGEST_TEXT) {
            faults.put("referralReason", "caseload.new.fault.long");
        }
        if (day(firstDate) == null) {
            faults.put("firstDate", "caseload.new.fault.first-date");
        }
        if (!firstTime.isEmpty() && time() == null) {
            faults.put("firstTime", "caseload.new.fault.first-time");
        }
        return faults;
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
