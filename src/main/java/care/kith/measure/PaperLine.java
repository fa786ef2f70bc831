package care.kith.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A paper form typed in one line: "211301220", or with spaces or commas between the answers. "-"
/// and "." stand for an open item, "x" or "NA" for one that does not apply.
public sealed interface PaperLine {

    record Read(Answers answers) implements PaperLine {}

    /// `item` is where it went wrong; 0 where the line as a whole does.
    record Unread(MeasureRefusal why, int item) implements PaperLine {}

    Pattern OPEN = Pattern.compile("-|\\.|null", Pattern.CASE_INSENSITIVE);
    Pattern NOT_APPLICABLE = Pattern.compile("x|na", Pattern.CASE_INSENSITIVE);
    Pattern RUN = Pattern.compile("[0-9.xX-]+");
    Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}(\\.\\d{1,2})?");

    static PaperLine read(Instrument instrument, String line) {
        var answers = parse(instrument, line);
        if (!(answers instanceof Read(var read))) {
            return answers;
        }
        if (Score.of(instrument, read) instanceof Score.Unscored(var why, var item, _, _)) {
            return switch (why) {
                case WRONG_ITEM_COUNT ->
                        new Unread(MeasureRefusal.WRONG_ITEM_COUNT, read.values().size());
                case OUT_OF_RANGE ->
                        new Unread(MeasureRefusal.OUT_OF_RANGE, item == null ? 0 : item);
                case TOO_MANY_MISSING -> answers;
            };
        }
        return answers;
    }

    /// The answers as typed, not yet held against their ranges.
    static PaperLine parse(Instrument instrument, String line) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var notApplicable = new HashSet<Integer>();
        for (var piece : pieces(instrument, line)) {
            if (NOT_APPLICABLE.matcher(piece).matches()) {
                notApplicable.add(values.size() + 1);
                values.add(null);
            } else if (OPEN.matcher(piece).matches()) {
                values.add(null);
            } else if (NUMBER.matcher(piece).matches()) {
                values.add(new BigDecimal(piece));
            } else {
                return new Unread(MeasureRefusal.NOT_A_NUMBER, values.size() + 1);
            }
        }
        return new Read(new Answers(values, notApplicable));
    }

    /// As many pieces as items are the answers; else, where every answer has one digit, a run of
    /// digits is a run of answers.
    private static List<String> pieces(Instrument instrument, String line) {
        var words =
                Arrays.stream(line.replaceAll("[\\[\\]\"']", " ").split("[\\s,;]+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.size() == instrument.answers().count() || !instrument.answers().isOneDigit()) {
            return words;
        }
        var pieces = new ArrayList<String>();
        for (var word : words) {
            if (RUN.matcher(word).matches()) {
                word.chars().forEach(c -> pieces.add(String.valueOf((char) c)));
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }
}
