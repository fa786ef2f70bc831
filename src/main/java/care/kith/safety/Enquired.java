package care.kith.safety;

import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.SafetyEntry.RiskEnquired;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was asked about danger, and when; `date` is absent where only words are known.
public record Enquired(
        EntryId id, long line, String point, @Nullable LocalDate date, RiskEnquiry enquiry) {

    static Enquired of(Line line, RiskEnquired told) {
        return new Enquired(
                line.id(), line.number(), told.point(), line.happened().from(), told.enquiry());
    }

    /// Whether something was asked at all; an enquiry without words is none.
    boolean saysSomething() {
        var words = enquiry.enquiry();
        return words != null && !words.isBlank();
    }

    /// Whether this enquiry was made after that answer: at the same contact or, for an answer that
    /// belongs to none, later in the record and not of an earlier day. An enquiry that knew of less
    /// than was answered, or says nothing, was not.
    boolean follows(Risk.Answered answer) {
        if (!saysSomething()) {
            return false;
        }
        var known = Objects.requireNonNull(RiskItem.of(answer.instrument())).asKnownIn(enquiry);
        if (known != null && known < answer.value()) {
            return false;
        }
        return answer.point() != null
                ? answer.point().equals(point)
                : line > answer.line() && (date == null || !date.isBefore(answer.date()));
    }
}
