package care.kith.desk;

import care.kith.entry.Entry;
import care.kith.entry.EntryJson;
import care.kith.page.Format;
import care.kith.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// An entry as it lies in the journal, field by field in words: what is shown is what is stored.
///
/// `names` says what a code stands for: a person of the inventory, a task, a goal, a measure.
record JournalBody(Words words, Format format, BinaryOperator<String> names) {

    private static final int DEEPEST = 8;
    private static final int GIST = 3;

    /// How long a day is in digits; prose that names one stays as it was written.
    private static final int DAY = 10;

    private static final List<String> SAID_ELSEWHERE =
            List.of("appointment", "number", "date", "tasks_done", "version");

    List<Told> of(Entry entry) {
        var told = new ArrayList<Told>();
        fields(EntryJson.MAPPER.valueToTree(entry), told, 0);
        return List.copyOf(told);
    }

    /// The first words of the body, to tell lines of one kind apart.
    String gist(Entry entry) {
        return of(entry).stream()
                .filter(told ->
                        !SAID_ELSEWHERE.stream().map(this::label).toList().contains(told.label()))
                .limit(GIST)
                .map(told -> String.join(", ", told.lines()))
                .collect(Collectors.joining(" · "));
    }

    private void fields(JsonNode object, List<Told> told, int depth) {
        object.properties()
                .forEach(field -> {
                    if (field.getValue().isObject() && depth < DEEPEST) {
                        fields(field.getValue(), told, depth + 1);
                    } else {
                        var lines = lines(field.getKey(), field.getValue());
                        if (!lines.isEmpty()) {
                            told.add(new Told(label(field.getKey()), lines));
                        }
                    }
                });
    }

    String label(String field) {
        return words.say("record.field." + field.replace('_', '-'));
    }

    private List<String> lines(String field, JsonNode value) {
        if (!value.isArray()) {
            return List.of(plain(field, value));
        }
        if (field.equals("items")) {
            return List.of(items(value));
        }
        var lines = new ArrayList<String>();
        for (var item : value) {
            lines.add(item.isObject() ? inline(item) : plain(field, item));
        }
        return lines;
    }

    /// Answers in the order of the questions, an open one as a dash.
    private static String items(JsonNode answers) {
        return answers.valueStream()
                .map(answer -> answer.isNull() ? "–" : answer.asString())
                .collect(Collectors.joining(" "));
    }

    private String inline(JsonNode object) {
        var inside = new ArrayList<Told>();
        fields(object, inside, DEEPEST);
        return inside.stream()
                .map(told -> told.label() + ": " + String.join(", ", told.lines()))
                .collect(Collectors.joining("; "));
    }

    /// A word of a closed list is said in full, everything else is what somebody wrote.
    private String plain(String field, JsonNode value) {
        if (value.isNull()) {
            return words.say("record.asked-open");
        }
        if (value.isBoolean()) {
            return words.say(value.booleanValue() ? "record.yes" : "record.no");
        }
        var text = value.asString();
        var named = names.apply(field, text);
        if (!named.equals(text)) {
            return named;
        }
        return text.length() == DAY ? Remembered.said(text, format) : ClosedWord.said(words, text);
    }
}
