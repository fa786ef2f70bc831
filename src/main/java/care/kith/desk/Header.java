package care.kith.desk;

import care.kith.entry.StreamId;
import care.kith.page.PhaseBand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above every page of one course: who the client is, where the course stands and what
/// it works on, and the alert that waits for somebody, if one does.
///
/// `next` is the number of the session that comes next; past the plan it may exceed `planned`.
public record Header(
        StreamId client,
        CoursePlace place,
        String name,
        @Nullable String fullName,
        @Nullable String pronouns,
        @Nullable Integer age,
        String protocol,
        int next,
        int planned,
        @Nullable LocalDate endedOn,
        PhaseBand band,
        @Nullable String focus,
        List<String> goals,
        @Nullable Alert alert) {

    public Header {
        goals = List.copyOf(goals);
    }

    /// A positive risk answer that nobody has followed up yet; `point` names its contact ("S5").
    public record Alert(@Nullable String point, LocalDate since, String href) {}

    /// What the session that comes next is called: its number, or that the plan is used up.
    public String position() {
        if (endedOn != null) {
            return "desk.header.ended";
        }
        return next > planned ? "desk.header.past" : "desk.header.session";
    }
}
