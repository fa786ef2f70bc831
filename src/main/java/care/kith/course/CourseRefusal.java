package care.kith.course;

import care.kith.casebook.Refusal;
import java.util.Locale;

/// Why the record of a course refuses a command; each has its sentence in the words of this room.
public enum CourseRefusal implements Refusal {
    ALREADY_BEGUN,
    NOT_BEGUN,
    PERSON_KNOWN,
    PERSON_UNKNOWN,
    PERSON_REMOVED,
    NO_CONTRACT,
    CONTRACT_EXISTS,
    VERSION_NOT_NEW,
    GOAL_UNKNOWN,
    APPOINTMENT_TAKEN,
    APPOINTMENT_UNKNOWN,
    NOTE_SIGNED,
    REASON_NEEDED,
    FOLLOW_UP_KNOWN;

    @Override
    public String code() {
        return "course." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
