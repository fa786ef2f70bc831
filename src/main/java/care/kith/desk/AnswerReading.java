package care.kith.desk;

import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.measure.Instrument;
import java.time.DateTimeException;
import java.time.LocalDate;

/// What a form of answers says, or which field is wrong and why.
sealed interface AnswerReading {

    record Ready(MeasureAnswered answered) implements AnswerReading {}

    record Faulty(String field, String code, int item) implements AnswerReading {}

    static AnswerReading of(AnswerForm form, Instrument instrument) {
        try {
            return new AnswerReader(form, instrument, LocalDate.parse(form.at("on"))).read();
        } catch (DateTimeException _) {
            return new Faulty("on", DeskRefusal.DATE_MISSING.code(), 0);
        }
    }
}
