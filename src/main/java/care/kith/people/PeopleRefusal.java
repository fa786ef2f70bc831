package care.kith.people;

/// Why something about the practice, its staff or a sign-in was refused.
public enum PeopleRefusal {
    PRACTICE_ALREADY_FOUNDED("people.refused.practice-already-founded"),
    OWNER_ALREADY_NAMED("people.refused.owner-already-named"),
    NAME_MISSING("people.refused.name-missing"),
    ZONE_UNKNOWN("people.refused.zone-unknown"),
    SIGN_IN_NAME_MISSING("people.refused.sign-in-name-missing"),
    SIGN_IN_NAME_TAKEN("people.refused.sign-in-name-taken"),
    SIGN_IN_WRONG("people.refused.sign-in-wrong"),
    SIGN_IN_WAIT("people.refused.sign-in-wait"),
    SIGN_IN_LOCKED("people.refused.sign-in-locked"),
    PASSWORD_TOO_SHORT("people.refused.password-too-short"),
    PASSWORD_TOO_LONG("people.refused.password-too-long"),
    PASSWORD_COMMON("people.refused.password-common"),
    PASSWORDS_DIFFER("people.refused.passwords-differ"),
    PASSWORD_SAME("people.refused.password-same"),
    PASSWORD_OLD_WRONG("people.refused.password-old-wrong"),
    PASSWORD_MOVED("people.refused.password-moved"),
    OWN_PASSWORD("people.refused.own-password"),
    ROLE_MISSING("people.refused.role-missing"),
    CANNOT_TAKE_CLIENTS("people.refused.cannot-take-clients"),
    CLIENTS_FOR_ONESELF("people.refused.clients-for-oneself"),
    NO_CLIENTS_TO_ASSIGN("people.refused.no-clients-to-assign"),
    FORM_UNKNOWN("people.refused.form-unknown"),
    TOO_LONG("people.refused.too-long"),
    PASSPHRASE_WRONG("people.refused.passphrase-wrong"),
    PASSPHRASE_WAIT("people.refused.passphrase-wait"),
    PASSPHRASE_LOCKED("people.refused.passphrase-locked"),
    KEY_RING_DAMAGED("people.refused.key-ring-damaged"),
    KEYS_UNWRITTEN("people.refused.keys-unwritten"),
    STORE_BEHIND_HEAD("people.refused.store-behind-head"),
    OWNER_ONLY("people.refused.owner-only"),
    UNKNOWN_STAFF("people.refused.unknown-staff"),
    SIGN_IN_LAPSED("people.refused.sign-in-lapsed"),
    SHEET_WRONG("people.refused.sheet-wrong"),
    SHEET_MISTYPED("people.refused.sheet-mistyped");

    private final String code;

    PeopleRefusal(String code) {
        this.code = code;
    }

    /// Names the sentence in `library/words/people_en.properties`.
    public String code() {
        return code;
    }
}
