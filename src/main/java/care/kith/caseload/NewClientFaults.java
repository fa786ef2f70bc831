package care.kith.caseload;

import care.kith.page.Words;
import care.kith.protocol.Protocols;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What keeps a form for a new client from being read.
final class NewClientFaults {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 2000;

    private NewClientFaults() {}

    /// The faults by field, each with its sentence; empty when all can be read.
    static Map<String, String> of(
            NewClientForm form, Protocols protocols, LocalDate today, Words words) {
        var referred = NewClientForm.day(form.referralDate());
        var faults = new LinkedHashMap<String, String>();
        if (form.name().isEmpty()) {
            faults.put("name", "caseload.new.fault.name");
        } else if (form.name().length() > LONGEST_NAME
                || form.preferred().length() > LONGEST_NAME) {
            faults.put("name", "caseload.new.fault.long");
        }
        if (!form.age().isEmpty()
                && !(form.age().matches("\\d{1,3}") && Integer.parseInt(form.age()) <= 130)) {
            faults.put("age", "caseload.new.fault.age");
        }
        if (form.chosen(protocols) == null) {
            faults.put("protocol", "caseload.new.fault.protocol");
        }
        if (!form.referralDate().isEmpty() && (referred == null || referred.isAfter(today))) {
            faults.put("referralDate", "caseload.new.fault.referral-date");
        }
        if (form.referralSource().length() > LONGEST_TEXT
                || form.referralReason().length() > LONGEST_TEXT) {
            faults.put("referralReason", "caseload.new.fault.long");
        }
        if (NewClientForm.day(form.firstDate()) == null) {
            faults.put("firstDate", "caseload.new.fault.first-date");
        }
        if (!form.firstTime().isEmpty() && form.time() == null) {
            faults.put("firstTime", "caseload.new.fault.first-time");
        }
        faults.replaceAll((_, key) -> words.say(key));
        return faults;
    }
}
