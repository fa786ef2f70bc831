package care.kith.app;

import care.kith.app.DemoPlan.CasePlan;
import care.kith.entry.StrictYaml;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells a case again for the demonstration: with other names, cut after a session, and moved in
/// time by whole weeks.
final class DemoCase {

    private final CasePlan plan;
    private final LocalDate today;

    DemoCase(CasePlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    /// The text of the case; `next` the number of the session that comes.
    record Told(String text, @Nullable LocalDate next, int nextNumber) {}

    Told tell(String source) {
        var cut = plan.stopAfter();
        if (cut == null) {
            return new Told(source, null, 0);
        }
        var tree = (ObjectNode) StrictYaml.parse(plan.file(), source).tree();
        var sessions = (ArrayNode) tree.get("sessions");
        var last = day(sessions, cut);
        var following = day(sessions, cut + 1);
        new DemoCut(tree, last).make(plan.leavesNoteUnsigned());
        if (plan.caseId() != null) {
            tree.put("case_id", plan.caseId());
        }
        if (plan.title() != null) {
            tree.put("title", plan.title());
        }
        if (plan.therapist() != null
                && tree.at("/staff/therapist") instanceof ObjectNode therapist) {
            therapist.put("id", plan.therapist());
        }
        var next = today.plusDays(Objects.requireNonNullElse(plan.nextInDays(), 0));
        var weeks = Math.floorDiv(ChronoUnit.DAYS.between(following, next), 7L);
        var replace = Objects.requireNonNullElse(plan.replace(), Map.<String, String>of());
        var moved = new DemoMove(weeks, replace).of(tree);
        return new Told(StrictYaml.write(moved), next, cut + 1);
    }

    private static LocalDate day(ArrayNode sessions, int number) {
        return sessions.valueStream()
                .filter(session -> session.path("number").asInt() == number)
                .map(session -> LocalDate.parse(session.path("date").asString()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
