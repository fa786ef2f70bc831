package care.kith.course;

import static care.kith.casebook.Decision.accept;

import care.kith.casebook.Decision;
import care.kith.entry.EndingEntry;
import care.kith.entry.EndingEntry.EndingReview;
import care.kith.entry.EndingEntry.EndingReviewed;
import care.kith.entry.EndingEntry.FollowUp;
import care.kith.entry.EndingEntry.FollowUpHeld;
import care.kith.entry.EndingEntry.Maintenance;
import care.kith.entry.EndingEntry.MaintenanceHeld;
import care.kith.entry.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was kept at the end, and every look back since.
public record Ending(
        @Nullable EndingReview review, List<FollowUp> followUps, List<Maintenance> maintenance) {

    static final Ending NONE = new Ending(null, List.of(), List.of());

    Ending after(EndingEntry entry) {
        return switch (entry) {
            case EndingReviewed(var told) -> new Ending(told, followUps, maintenance);
            case FollowUpHeld(var held) -> {
                var longer = new ArrayList<>(followUps);
                longer.add(held);
                yield new Ending(review, List.copyOf(longer), maintenance);
            }
            case MaintenanceHeld(var held) -> {
                var longer = new ArrayList<>(maintenance);
                longer.add(held);
                yield new Ending(review, followUps, List.copyOf(longer));
            }
        };
    }

    public Decision review(EndingReview told, When when) {
        return accept(when, new EndingReviewed(told));
    }

    public Decision followUp(FollowUp held, When when) {
        return accept(when, new FollowUpHeld(held));
    }

    public Decision maintain(Maintenance held, When when) {
        return accept(when, new MaintenanceHeld(held));
    }
}
