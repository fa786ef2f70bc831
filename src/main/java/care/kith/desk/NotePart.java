package care.kith.desk;

import java.util.Locale;

/// The parts of a session's note, in the order of the session.
public enum NotePart {
    OPENING,
    LINK,
    WORK,
    CLOSING,
    SUPERVISION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String field() {
        return "note." + word();
    }
}
