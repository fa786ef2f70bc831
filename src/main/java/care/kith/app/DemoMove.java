package care.kith.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Moves every day and month of a case by whole weeks, and says names and phrases differently that
/// would tell it from the case it was, or that its new days make untrue.
record DemoMove(long weeks, Map<String, String> replace) {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern MONTH = Pattern.compile("\\b\\d{4}-\\d{2}\\b(?!-\\d)");

    /// The middle of a month stands for the whole of it.
    private static final int MIDDLE = 15;

    JsonNode of(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(of(field.getValue())));
                yield object;
            }
            case ArrayNode list -> {
                for (var i = 0; i < list.size(); i++) {
                    list.set(i, of(list.get(i)));
                }
                yield list;
            }
            case JsonNode text when text.isString() -> StringNode.valueOf(said(text.asString()));
            case JsonNode other -> other;
        };
    }

    private String said(String text) {
        var said =
                MONTH.matcher(text)
                        .replaceAll(month -> moved(YearMonth.parse(month.group())).toString());
        said =
                DAY.matcher(said)
                        .replaceAll(
                                day -> LocalDate.parse(day.group()).plusWeeks(weeks).toString());
        for (var phrase : replace.entrySet()) {
            said =
                    said.replaceAll(
                            "(?<![\\p{L}])" + Pattern.quote(phrase.getKey()) + "(?![\\p{L}])",
                            phrase.getValue());
        }
        return said;
    }

    private YearMonth moved(YearMonth month) {
        return YearMonth.from(month.atDay(MIDDLE).plusWeeks(weeks));
    }
}
