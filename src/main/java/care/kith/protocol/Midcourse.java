package care.kith.protocol;

import java.util.List;

/// The session in which the course looks at itself, and what that asks for.
public record Midcourse(int session, List<String> tasks) {
    public Midcourse {
        Given.within("session", session, 1, 200);
        tasks = Given.some("tasks", tasks);
    }
}
