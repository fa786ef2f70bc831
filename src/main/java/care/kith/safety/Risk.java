package care.kith.safety;

import care.kith.casebook.Decision;
import care.kith.casebook.Fold;
import care.kith.entry.EntryId;
import care.kith.entry.SafetyEntry.RiskEnquired;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was answered about self-harm and what was asked after it.
///
/// An alert is not stored: it *is* a positive answer without an enquiry, so there is exactly one
/// for each, and no way to lose or to double it.
public record Risk(List<Answered> answers, List<Enquired> enquiries) {

    public static final Fold<Risk> FOLD =
            new Fold<>(new Risk(List.of(), List.of()), RiskLines::after);

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

    /// The open alerts, oldest first.
    public List<Alert> alerts() {
        return answers.stream()
                .filter(answer -> answer.isPositive() && enquiryAfter(answer) == null)
                .sorted(BY_DATE)
                .map(answer -> Alert.of(answer, grade(answer)))
                .toList();
    }

    /// The enquiry that followed an answer; null where nobody is known to have asked.
    public @Nullable Enquired enquiryAfter(Answered answer) {
        return enquiries.stream().filter(asked -> asked.follows(answer)).findFirst().orElse(null);
    }

    /// Whether danger was asked about at a contact, whatever the questionnaires said.
    public boolean wasAskedAt(String point) {
        return enquiries.stream()
                .anyMatch(asked -> asked.point().equals(point) && asked.saysSomething());
    }

    /// How pressing a positive answer is: high at 2 and 3, and whenever it rose since last time.
    public Alert.Grade grade(Answered answer) {
        var rose =
                answers.stream()
                        .filter(other -> other.instrument().equals(answer.instrument()))
                        .filter(other -> BY_DATE.compare(other, answer) < 0)
                        .max(BY_DATE)
                        .filter(last -> answer.value() > last.value())
                        .isPresent();
        return answer.value() >= 2 || rose ? Alert.Grade.HIGH : Alert.Grade.PRESENT;
    }

    public Decision decide(RiskCommand command) {
        return switch (command) {
            case RiskCommand.RecordEnquiry(_, _, var said) when isBlank(said.enquiry()) ->
                    Decision.refuse(SafetyRefusal.ENQUIRY_EMPTY);
            case RiskCommand.RecordEnquiry(var point, _, var said)
                    when isBlank(said.plan()) && isPositiveAt(point, said) ->
                    Decision.refuse(SafetyRefusal.PLAN_MISSING);
            case RiskCommand taken ->
                    Decision.accept(
                            When.day(taken.date()),
                            new RiskEnquired(taken.point(), taken.enquiry()));
        };
    }

    private boolean isPositiveAt(String point, RiskEnquiry said) {
        return RiskItem.isPositiveIn(said)
                || answers.stream()
                        .anyMatch(answer -> answer.isPositive() && point.equals(answer.point()));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
