package care.kith.casefile;

import static care.kith.casefile.CaseWriter.none;

import care.kith.course.Course;
import care.kith.course.Inventory.Known;
import care.kith.entry.InventoryEntry.Placing;
import care.kith.entry.UnderstandingEntry.Amendment;
import care.kith.entry.UnderstandingEntry.Goal;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a case file tells among the fields of a fact although it came after it: how far a goal
/// came, when the course ended, where a person stood since and when they left. Each stands in the
/// place of its fact: the third person here is the third of the inventory.
record Later(@Nullable List<OfClient> clients) {

    record OfClient(
            @Nullable List<OfPerson> inventory,
            @Nullable OfContract contract,
            @Nullable List<OfAmendment> contractAmendments) {

        OfPerson person(int index) {
            return inventory == null ? OfPerson.NOTHING : inventory.get(index);
        }

        @Nullable LocalDate endDateActual() {
            return contract == null ? null : contract.endDateActual;
        }

        @Nullable List<OfGoal> goals() {
            return contract == null ? null : contract.goals;
        }

        @Nullable List<OfGoal> goalsAdded(int amendment) {
            var changes =
                    contractAmendments == null ? null : contractAmendments.get(amendment).changes;
            return changes == null ? null : changes.goalsAdded;
        }
    }

    /// Later places in the circle, and the day on which the person left the inventory.
    record OfPerson(@Nullable List<Placing> placings, @Nullable LocalDate removed) {

        static final OfPerson NOTHING = new OfPerson(null, null);

        static OfPerson of(Known known) {
            var placings = known.placings();
            return new OfPerson(
                    placings.size() < 2 ? null : placings.subList(1, placings.size()),
                    known.removed());
        }
    }

    record OfContract(@Nullable List<OfGoal> goals, @Nullable LocalDate endDateActual) {}

    record OfAmendment(@Nullable OfChanges changes) {}

    record OfChanges(@Nullable List<OfGoal> goalsAdded) {}

    /// The last rating of a goal on its own scale.
    record OfGoal(@JsonProperty("final") @Nullable BigDecimal reached) {}

    OfClient client() {
        return clients == null ? new OfClient(null, null, null) : clients.getFirst();
    }

    static Later of(Course course) {
        var understanding = course.understanding();
        var contract = understanding.contract();
        var reached = understanding.goalsReached();
        var people = course.inventory().people().stream().map(OfPerson::of).toList();
        var amendments =
                understanding.amendments().stream()
                        .map(told -> new OfAmendment(changes(told, reached)))
                        .toList();
        var ended =
                contract == null
                        ? null
                        : new OfContract(goals(contract.goals(), reached), understanding.endedOn());
        return new Later(List.of(new OfClient(none(people), ended, none(amendments))));
    }

    private static @Nullable OfChanges changes(Amendment told, Map<String, BigDecimal> reached) {
        var changes = told.changes();
        return changes == null ? null : new OfChanges(goals(changes.goalsAdded(), reached));
    }

    private static @Nullable List<OfGoal> goals(
            @Nullable List<Goal> goals, Map<String, BigDecimal> reached) {
        return goals == null
                ? null
                : goals.stream().map(goal -> new OfGoal(reached.get(goal.id()))).toList();
    }
}
