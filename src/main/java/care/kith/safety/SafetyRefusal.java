package care.kith.safety;

import care.kith.casebook.Refusal;

/// Why an enquiry about danger was not accepted.
public enum SafetyRefusal implements Refusal {
    ENQUIRY_EMPTY("safety.enquiry-empty"),
    PLAN_MISSING("safety.plan-missing");

    private final String code;

    SafetyRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
