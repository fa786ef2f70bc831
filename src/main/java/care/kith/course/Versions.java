package care.kith.course;

import static care.kith.casebook.Decision.accept;
import static care.kith.casebook.Decision.refuse;
import static care.kith.course.CourseRefusal.CONTRACT_EXISTS;
import static care.kith.course.CourseRefusal.NO_CONTRACT;
import static care.kith.course.CourseRefusal.VERSION_NOT_NEW;

import care.kith.casebook.Decision;
import care.kith.entry.UnderstandingEntry.Amendment;
import care.kith.entry.UnderstandingEntry.Contract;
import care.kith.entry.UnderstandingEntry.ContractAgreed;
import care.kith.entry.UnderstandingEntry.ContractAmended;
import care.kith.entry.UnderstandingEntry.Goal;
import care.kith.entry.When;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A contract with its later versions: nothing agreed is overwritten.
record Versions(@Nullable Contract contract, List<Amendment> amendments) {

    /// All goals, those of later versions included.
    List<Goal> goals() {
        var first = contract == null ? null : contract.goals();
        var later =
                amendments.stream()
                        .map(Amendment::changes)
                        .filter(Objects::nonNull)
                        .map(changes -> changes.goalsAdded())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream);
        return Stream.concat(first == null ? Stream.of() : first.stream(), later).toList();
    }

    Decision agree(Contract agreed, When when) {
        return contract == null
                ? accept(when, new ContractAgreed(agreed))
                : refuse(CONTRACT_EXISTS);
    }

    Decision amend(Amendment amendment, When when) {
        if (contract == null) {
            return refuse(NO_CONTRACT);
        }
        var latest =
                amendments.isEmpty()
                        ? Objects.requireNonNullElse(contract.version(), 1)
                        : amendments.getLast().version();
        return amendment.version() > latest
                ? accept(when, new ContractAmended(amendment))
                : refuse(VERSION_NOT_NEW);
    }
}
