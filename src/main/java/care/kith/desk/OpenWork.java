package care.kith.desk;

import care.kith.course.Session;
import care.kith.course.Sessions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Work that was agreed until the next meeting and that nobody has come back to yet.
public record OpenWork(int appointment, @Nullable String point, LocalDate on, String agreed) {

    /// Oldest first.
    static List<OpenWork> of(Sessions sessions) {
        return sessions.all().stream().map(OpenWork::in).filter(Objects::nonNull).toList();
    }

    private static @Nullable OpenWork in(Session session) {
        var work = session.work();
        var agreed = work == null ? null : work.agreed();
        return work == null || agreed == null || agreed.isBlank() || work.result() != null
                ? null
                : new OpenWork(session.appointment(), session.point(), session.date(), agreed);
    }
}
