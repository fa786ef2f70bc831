package care.kith.safety;

import care.kith.casebook.Decision;
import care.kith.casebook.Fold;
import care.kith.entry.CourseEntry;
import care.kith.entry.EndingEntry;
import care.kith.entry.IntakeEntry;
import care.kith.entry.InventoryEntry;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.PracticeEntry;
import care.kith.entry.SafetyEntry;
import care.kith.entry.SafetyEntry.RiskEnquired;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.SessionEntry;
import care.kith.entry.UnderstandingEntry;
import care.kith.entry.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of danger: every positive answer to a risk item, and every enquiry.
///
/// An alert *is* a positive answer that no enquiry of the same contact or day has met, so that
/// there is exactly one for each by construction.
public record Risk(List<Positive> positives, List<Enquiry> enquiries) {

    public static final Fold<Risk> FOLD = new Fold<>(new Risk(List.of(), List.of()), Risk::after);

    /// A risk item answered above nothing: PHQ-9 item 9 or EPDS item 10, `level` from 1 to 3.
    public record Positive(
            @Nullable String point, LocalDate date, String instrument, int level, boolean risen) {

        /// 2 or more, or more than the last time, asks for a senior clinician the same day.
        public boolean urgent() {
            return level >= 2 || risen;
        }
    }

    public record Enquiry(String point, @Nullable LocalDate date, RiskEnquiry told) {}

    private Risk after(Line line) {
        return switch (line.entry()) {
            case MeasureEntry entry -> after(entry);
            case SafetyEntry entry -> after(entry, line.happened());
            case CourseEntry _ -> this;
            case IntakeEntry _ -> this;
            case InventoryEntry _ -> this;
            case UnderstandingEntry _ -> this;
            case SessionEntry _ -> this;
            case EndingEntry _ -> this;
            case PracticeEntry _ -> this;
        };
    }

    private Risk after(MeasureEntry entry) {
        return switch (entry) {
            case MeasureAnswered answer -> {
                var level = level(answer);
                if (level == null || level < 1) {
                    yield this;
                }
                var longer = new ArrayList<>(positives);
                longer.add(
                        new Positive(
                                answer.point(),
                                answer.date(),
                                answer.instrument(),
                                level,
                                risen(answer, level)));
                yield new Risk(List.copyOf(longer), enquiries);
            }
            case MeasuresNotTaken _ -> this;
        };
    }

    private Risk after(SafetyEntry entry, When happened) {
        return switch (entry) {
            case RiskEnquired(var point, var told) -> {
                var longer = new ArrayList<>(enquiries);
                longer.add(new Enquiry(point, happened.from(), told));
                yield new Risk(positives, List.copyOf(longer));
            }
        };
    }

    /// The answers that nobody has asked about yet, oldest first.
    public List<Positive> open() {
        return positives.stream()
                .filter(each -> enquiries.stream().noneMatch(met -> meets(met, each)))
                .toList();
    }

    public Decision enquire(String point, RiskEnquiry told, When when) {
        return Decision.accept(when, new RiskEnquired(point, told));
    }

    private static boolean meets(Enquiry enquiry, Positive positive) {
        return enquiry.point().equals(positive.point()) || positive.date().equals(enquiry.date());
    }

    /// Only a rise over an earlier positive answer counts; the first one is a finding of its own.
    private boolean risen(MeasureAnswered answer, int level) {
        return positives.stream()
                .filter(each -> each.instrument().equals(answer.instrument()))
                .filter(each -> each.date().isBefore(answer.date()))
                .reduce((_, later) -> later)
                .map(last -> level > last.level())
                .orElse(false);
    }

    /// The risk item's answer; null where the instrument has none or it was left open.
    public static @Nullable Integer level(MeasureAnswered answer) {
        return switch (answer.instrument()) {
            case "phq9" -> answer.items() == null ? answer.item9() : item(answer, 9);
            case "epds" -> item(answer, 10);
            default -> null;
        };
    }

    private static @Nullable Integer item(MeasureAnswered answer, int number) {
        var items = answer.items();
        return items == null || items.size() < number ? null : items.get(number - 1);
    }
}
