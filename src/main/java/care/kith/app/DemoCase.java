package care.kith.app;

import care.kith.app.DemoPlan.CasePlan;
import care.kith.entry.StrictYaml;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells a case again for the demonstration: with other names, cut after a session, and moved in
/// time by whole weeks.
final class DemoCase {

    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

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
        stop(tree, last);
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
        var moved = moved(tree, weeks);
        return new Told(StrictYaml.write(moved), next, cut + 1);
    }

    private static LocalDate day(ArrayNode sessions, int number) {
        return sessions.valueStream()
                .filter(session -> session.path("number").asInt() == number)
                .map(session -> LocalDate.parse(session.path("date").asString()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Takes out what had not happened yet on that day.
    private static void stop(ObjectNode tree, LocalDate last) {
        var client = (ObjectNode) tree.at("/clients/0");
        client.remove(java.util.List.of("ending_review", "follow_up", "maintenance", "expected"));
        later(tree.get("sessions"), last);
        later(client.get("scores"), last);
        if (client.at("/contract/goals") instanceof ArrayNode goals) {
            goals.forEach(goal -> ((ObjectNode) goal).remove("final"));
        }
    }

    private static void later(JsonNode rows, LocalDate last) {
        var kept = ((ArrayNode) rows).iterator();
        while (kept.hasNext()) {
            if (LocalDate.parse(kept.next().path("date").asString()).isAfter(last)) {
                kept.remove();
            }
        }
    }

    private JsonNode moved(JsonNode node, long weeks) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties()
                        .forEach(field -> field.setValue(moved(field.getValue(), weeks)));
                yield object;
            }
            case ArrayNode list -> {
                for (var i = 0; i < list.size(); i++) {
                    list.set(i, moved(list.get(i), weeks));
                }
                yield list;
            }
            case JsonNode text when text.isString() ->
                    tools.jackson.databind.node.StringNode.valueOf(said(text.asString(), weeks));
            case JsonNode other -> other;
        };
    }

    private String said(String text, long weeks) {
        if (MONTH.matcher(text).matches()) {
            return YearMonth.from(YearMonth.parse(text).atDay(15).plusWeeks(weeks)).toString();
        }
        var dated =
                DAY.matcher(text)
                        .replaceAll(
                                day -> LocalDate.parse(day.group(1)).plusWeeks(weeks).toString());
        var named = dated;
        for (var name :
                Objects.requireNonNullElse(plan.replace(), Map.<String, String>of()).entrySet()) {
            named =
                    named.replaceAll(
                            "(?<![\\p{L}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}])",
                            name.getValue());
        }
        return named;
    }
}
