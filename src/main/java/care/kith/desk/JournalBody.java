package care.kith.desk;

import care.kith.entry.Entry;
import care.kith.entry.EntryJson;
import care.kith.page.Words;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// An entry as it lies in the journal, field by field in words: what is shown is what is stored.
final class JournalBody {

    private static final int DEEPEST = 8;

    private JournalBody() {}

    static List<Told> of(Entry entry, Words words) {
        var told = new ArrayList<Told>();
        fields(EntryJson.MAPPER.valueToTree(entry), words, told, 0);
        return List.copyOf(told);
    }

    private static void fields(JsonNode object, Words words, List<Told> told, int depth) {
        object.properties()
                .forEach(field -> {
                    if (field.getValue().isObject() && depth < DEEPEST) {
                        fields(field.getValue(), words, told, depth + 1);
                    } else {
                        var lines = lines(field.getKey(), field.getValue(), words);
                        if (!lines.isEmpty()) {
                            told.add(new Told(label(field.getKey(), words), lines));
                        }
                    }
                });
    }

    static String label(String field, Words words) {
        return words.say("record.field." + field.replace('_', '-'));
    }

    private static List<String> lines(String field, JsonNode value, Words words) {
        if (!value.isArray()) {
            return List.of(plain(value, words));
        }
        if (field.equals("items")) {
            return List.of(items(value));
        }
        var lines = new ArrayList<String>();
        for (var item : value) {
            lines.add(item.isObject() ? inline(item, words) : plain(item, words));
        }
        return lines;
    }

    /// Answers in the order of the questions, an open one as a dash.
    private static String items(JsonNode answers) {
        var line = new StringBuilder();
        for (var answer : answers) {
            line.append(line.isEmpty() ? "" : " ")
                    .append(answer.isNull() ? "–" : answer.asString());
        }
        return line.toString();
    }

    private static String inline(JsonNode object, Words words) {
        var inside = new ArrayList<Told>();
        fields(object, words, inside, DEEPEST);
        return String.join(
                "; ",
                inside.stream()
                        .map(told -> told.label() + ": " + String.join(", ", told.lines()))
                        .toList());
    }

    /// A word of a closed list is said in full, everything else is what somebody wrote.
    private static String plain(JsonNode value, Words words) {
        if (value.isNull()) {
            return words.say("record.asked-open");
        }
        if (value.isBoolean()) {
            return words.say(value.booleanValue() ? "record.yes" : "record.no");
        }
        var text = value.asString();
        return closed(text, words);
    }

    private static String closed(String text, Words words) {
        var open = text.indexOf(" (");
        var word = open > 0 ? text.substring(0, open) : text;
        var key = "record.value." + word.replace('_', '-');
        return words.has(key) ? words.say(key) + (open > 0 ? text.substring(open) : "") : text;
    }
}
