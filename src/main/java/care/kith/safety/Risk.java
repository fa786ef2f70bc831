package care.kith.safety;

import care.kith.casebook.Decision;
import care.kith.casebook.Fold;
import care.kith.entry.CourseEntry;
import care.kith.entry.EndingEntry;
import care.kith.entry.EntryId;
import care.kith.entry.IntakeEntry;
import care.kith.entry.InventoryEntry;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.PracticeEntry;
import care.kith.entry.SafetyEntry.RiskEnquired;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.SessionEntry;
import care.kith.entry.UnderstandingEntry;
import care.kith.entry.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was answered about self-harm and what was asked after it.
///
/// An alert is not stored: it *is* a positive answer without an enquiry, so there is exactly one
/// for each, and no way to lose or to double it.
public record Risk(List<Answered> answers, List<Enquired> enquiries) {

    public static final Fold<Risk> FOLD = new Fold<>(new Risk(List.of(), List.of()), Risk::after);

    private static final Comparator<Answered> BY_DATE =
            Comparator.comparing(Answered::date).thenComparingLong(Answered::line);

    public Risk {
        answers = List.copyOf(answers);
        enquiries = List.copyOf(enquiries);
    }

    /// An answer to a risk item, with the line of the journal that holds it.
    public record Answered(
            EntryId id,
            long line,
            @Nullable String point,
            LocalDate date,
            String instrument,
            int value) {

        public boolean isPositive() {
            return value > 0;
        }
    }

    /// What was asked about danger, and when; `date` is absent where only words are known.
    public record Enquired(
            EntryId id, long line, String point, @Nullable LocalDate date, RiskEnquiry enquiry) {

        /// Whether this enquiry was made after that answer: at the same contact or, for an answer
        /// that belongs to none, later in the record and not of an earlier day. An enquiry that
        /// knew of less than was answered, or says nothing, was not.
        boolean follows(Answered answer) {
            if (isBlank(enquiry.enquiry())) {
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

    private Risk after(Line line) {
        var kept = line.supersedes() == null ? this : without(line.supersedes());
        return switch (line.entry()) {
            case MeasureAnswered answered -> kept.answered(line, answered);
            case RiskEnquired enquired -> kept.enquired(line, enquired);
            case MeasuresNotTaken _,
                    IntakeEntry _,
                    CourseEntry _,
                    InventoryEntry _,
                    UnderstandingEntry _,
                    SessionEntry _,
                    EndingEntry _,
                    PracticeEntry _ ->
                    kept;
        };
    }

    private Risk answered(Line line, MeasureAnswered measure) {
        var item = RiskItem.of(measure.instrument());
        var value = item == null ? null : item.in(measure);
        if (value == null) {
            return this;
        }
        var answer =
                new Answered(
                        line.id(),
                        line.number(),
                        measure.point(),
                        measure.date(),
                        measure.instrument(),
                        value);
        return new Risk(and(answers, answer), enquiries);
    }

    private Risk enquired(Line line, RiskEnquired asked) {
        var enquiry =
                new Enquired(
                        line.id(),
                        line.number(),
                        asked.point(),
                        line.happened().from(),
                        asked.enquiry());
        return new Risk(answers, and(enquiries, enquiry));
    }

    private Risk without(EntryId superseded) {
        return new Risk(
                answers.stream().filter(answer -> !answer.id().equals(superseded)).toList(),
                enquiries.stream().filter(asked -> !asked.id().equals(superseded)).toList());
    }

    /// The open alerts, oldest first.
    public List<Alert> alerts() {
        return answers.stream()
                .filter(answer -> answer.isPositive() && enquiryAfter(answer) == null)
                .sorted(BY_DATE)
                .map(this::alert)
                .toList();
    }

    /// The enquiry that followed an answer; null where nobody is known to have asked.
    public @Nullable Enquired enquiryAfter(Answered answer) {
        return enquiries.stream().filter(asked -> asked.follows(answer)).findFirst().orElse(null);
    }

    /// Whether danger was asked about at a contact, whatever the questionnaires said.
    public boolean wasAskedAt(String point) {
        return enquiries.stream()
                .anyMatch(asked ->
                        asked.point().equals(point) && !isBlank(asked.enquiry().enquiry()));
    }

    private Alert alert(Answered answer) {
        return new Alert(
                answer.id(),
                answer.point(),
                answer.date(),
                answer.instrument(),
                answer.value(),
                grade(answer));
    }

    /// How pressing a positive answer is: high at 2 and 3, and whenever it rose since last time.
    public Alert.Grade grade(Answered answer) {
        var last = before(answer);
        var rose = last != null && answer.value() > last.value();
        return answer.value() >= 2 || rose ? Alert.Grade.HIGH : Alert.Grade.PRESENT;
    }

    private @Nullable Answered before(Answered answer) {
        return answers.stream()
                .filter(other -> other.instrument().equals(answer.instrument()))
                .filter(other -> BY_DATE.compare(other, answer) < 0)
                .max(BY_DATE)
                .orElse(null);
    }

    public Decision decide(RiskCommand command) {
        return switch (command) {
            case RiskCommand.RecordEnquiry(_, _, var said) when isBlank(said.enquiry()) ->
                    Decision.refuse(SafetyRefusal.ENQUIRY_EMPTY);
            case RiskCommand.RecordEnquiry(var point, _, var said)
                    when isBlank(said.plan()) && isPositiveAt(point, said) ->
                    Decision.refuse(SafetyRefusal.PLAN_MISSING);
            case RiskCommand.RecordEnquiry(var point, var date, var said) ->
                    Decision.accept(When.day(date), new RiskEnquired(point, said));
            case RiskCommand.TakeOverEnquiry(var point, var date, var said) ->
                    Decision.accept(When.day(date), new RiskEnquired(point, said));
        };
    }

    private boolean isPositiveAt(String point, RiskEnquiry said) {
        return isPositive(said.item9())
                || isPositive(said.epds10())
                || answers.stream()
                        .anyMatch(answer -> answer.isPositive() && point.equals(answer.point()));
    }

    private static boolean isPositive(@Nullable Integer value) {
        return value != null && value > 0;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static <T> List<T> and(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
