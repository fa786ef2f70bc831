package care.kith.people;

import java.util.Locale;

/// Why something about the practice, its staff or a sign-in was refused.
public enum PeopleRefusal {
    PRACTICE_ALREADY_FOUNDED,
    OWNER_ALREADY_NAMED,
    NAME_MISSING,
    ZONE_UNKNOWN,
    SIGN_IN_NAME_MISSING,
    SIGN_IN_NAME_TAKEN,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_COMMON,
    PASSWORDS_DIFFER,
    PASSPHRASE_WRONG,
    NOT_A_THERAPIST,
    OWNER_ONLY,
    UNKNOWN_STAFF,
    SHEET_MISTYPED;

    /// Names the sentence in `library/words/people_en.properties`.
    public String code() {
        return "people.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
