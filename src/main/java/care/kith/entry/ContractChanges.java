package care.kith.entry;

import care.kith.entry.UnderstandingEntry.Goal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an amendment of the contract changes; what is absent stays as it was.
public record ContractChanges(
        @Nullable String secondFocus,
        @Nullable List<Goal> goalsAdded,
        @Nullable String dayTime,
        @Nullable LocalDate endDatePlanned) {
    public ContractChanges {
        goalsAdded = Must.keep(goalsAdded);
    }
}
