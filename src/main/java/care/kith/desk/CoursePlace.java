package care.kith.desk;

import care.kith.entry.StreamId;
import java.util.Locale;

/// The places inside one course, in the order in which they stand above it.
public enum CoursePlace {
    NOW,
    PEOPLE,
    TIMELINE,
    UNDERSTANDING,
    SESSIONS,
    MEASURES,
    ENDING,
    RECORD;

    public String path(StreamId client) {
        var course = "/clients/" + client;
        return this == NOW ? course : course + "/" + name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in the words of this room.
    public String key() {
        return "desk.place." + name().toLowerCase(Locale.ROOT);
    }
}
