package care.kith.course;

import static care.kith.casebook.Decision.accept;
import static care.kith.casebook.Decision.refuse;
import static care.kith.course.CourseRefusal.GOAL_UNKNOWN;

import care.kith.casebook.Decision;
import care.kith.entry.ProblemArea;
import care.kith.entry.UnderstandingEntry;
import care.kith.entry.UnderstandingEntry.Amendment;
import care.kith.entry.UnderstandingEntry.Contract;
import care.kith.entry.UnderstandingEntry.ContractAgreed;
import care.kith.entry.UnderstandingEntry.ContractAmended;
import care.kith.entry.UnderstandingEntry.CourseEnded;
import care.kith.entry.UnderstandingEntry.Formulation;
import care.kith.entry.UnderstandingEntry.FormulationGiven;
import care.kith.entry.UnderstandingEntry.Goal;
import care.kith.entry.UnderstandingEntry.GoalRated;
import care.kith.entry.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has been understood and agreed: one current formulation, one contract with its versions,
/// the goals and how far they came.
public record Understanding(
        @Nullable Formulation formulation,
        @Nullable Contract contract,
        List<Amendment> amendments,
        Map<String, BigDecimal> goalsReached,
        @Nullable LocalDate endedOn) {

    static final Understanding NONE = new Understanding(null, null, List.of(), Map.of(), null);

    Understanding after(UnderstandingEntry entry) {
        return switch (entry) {
            case FormulationGiven(var given) ->
                    new Understanding(given, contract, amendments, goalsReached, endedOn);
            case ContractAgreed(var agreed) ->
                    new Understanding(formulation, agreed, amendments, goalsReached, endedOn);
            case ContractAmended(var amendment) -> {
                var longer = Stream.concat(amendments.stream(), Stream.of(amendment)).toList();
                yield new Understanding(formulation, contract, longer, goalsReached, endedOn);
            }
            case GoalRated(var goal, var value) -> {
                var more = new LinkedHashMap<>(goalsReached);
                more.put(goal, value);
                yield new Understanding(formulation, contract, amendments, more, endedOn);
            }
            case CourseEnded(var day) ->
                    new Understanding(formulation, contract, amendments, goalsReached, day);
        };
    }

    /// All goals, those of later versions included.
    public List<Goal> goals() {
        return versions().goals();
    }

    private Versions versions() {
        return new Versions(contract, amendments);
    }

    /// The agreed focus; before a contract, the area of the formulation.
    public @Nullable ProblemArea focus() {
        var stated = contract == null ? null : contract.focus();
        if (stated == null && formulation != null) {
            stated = formulation.area();
        }
        return stated == null ? null : stated.value();
    }

    public Decision formulate(Formulation given, When when) {
        return accept(when, new FormulationGiven(given));
    }

    public Decision agree(Contract agreed, When when) {
        return versions().agree(agreed, when);
    }

    public Decision amend(Amendment amendment, When when) {
        return versions().amend(amendment, when);
    }

    public Decision rate(String goalId, BigDecimal value, When when) {
        return goals().stream().anyMatch(goal -> goal.id().equals(goalId))
                ? accept(when, new GoalRated(goalId, value))
                : refuse(GOAL_UNKNOWN);
    }

    public Decision end(LocalDate day) {
        return accept(When.day(day), new CourseEnded(day));
    }
}
