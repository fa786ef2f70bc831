package care.kith.desk;

import care.kith.course.Course;
import care.kith.course.Inventory;
import care.kith.course.Inventory.Known;
import care.kith.entry.EndingEntry.EndingReview;
import care.kith.entry.EndingEntry.FollowUp;
import care.kith.entry.EndingEntry.Maintenance;
import care.kith.page.Circle;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is kept when a course ends: what changed, what to watch for, and who stands where now
/// beside who stood where then.
public record EndingPage(
        @Nullable EndingReview review,
        @Nullable String outcome,
        List<String> goalsMet,
        @Nullable Circles circles,
        List<FollowUp> followUps,
        List<Maintenance> maintenance,
        @Nullable LocalDate endedOn) {

    /// The circle twice, each on its day, and in words who moved.
    public record Circles(
            LocalDate then, LocalDate now, Circle first, Circle last, List<Moved> moved) {}

    /// Somebody who stands in another ring; 0 is outside the circle.
    public record Moved(String name, int from, int to) {}

    public boolean begun() {
        return review != null || endedOn != null || !followUps.isEmpty();
    }

    /// How it goes on; "none" says that it does not, which nobody needs to be told.
    public @Nullable String continuation() {
        var said = review == null ? null : review.continuation();
        return "none".equals(said) ? null : said;
    }

    static EndingPage of(Course course, String client, Words words) {
        var ending = course.ending();
        var review = ending.review();
        var category = review == null ? null : review.outcomeCategory();
        return new EndingPage(
                review,
                category == null ? null : Told.words(words, category),
                goalsMet(course, review),
                circles(course.inventory(), client, words),
                ending.followUps(),
                ending.maintenance(),
                course.understanding().endedOn());
    }

    private static List<String> goalsMet(Course course, @Nullable EndingReview review) {
        if (review == null || review.goalsMet() == null) {
            return List.of();
        }
        return review.goalsMet().stream()
                .map(id ->
                        course.understanding().goals().stream()
                                .filter(goal -> goal.id().equals(id))
                                .map(goal -> goal.text())
                                .findFirst()
                                .orElse(id))
                .toList();
    }

    /// Only where the circle was drawn on more than one day.
    static @Nullable Circles circles(Inventory inventory, String client, Words words) {
        var dates = inventory.circleDates();
        if (dates.size() < 2) {
            return null;
        }
        var then = dates.getFirst();
        var now = dates.getLast();
        return new Circles(
                then,
                now,
                new Circle(
                        "circle-then",
                        words.say("record.ending.circle-then"),
                        client,
                        PeoplePage.drawn(inventory, then)),
                new Circle(
                        "circle-now",
                        words.say("record.ending.circle-now"),
                        client,
                        PeoplePage.drawn(inventory, now)),
                moved(inventory, then, now));
    }

    private static List<Moved> moved(Inventory inventory, LocalDate then, LocalDate now) {
        var moved = new ArrayList<Moved>();
        for (var known : inventory.people()) {
            var from = Objects.requireNonNullElse(known.ringOn(then), 0);
            var to = ring(known, now);
            if (from != to) {
                moved.add(new Moved(known.person().nameOrAlias(), from, to));
            }
        }
        return List.copyOf(moved);
    }

    private static int ring(Known known, LocalDate day) {
        var removed = known.removed();
        return removed != null && !removed.isAfter(day)
                ? 0
                : Objects.requireNonNullElse(known.ringOn(day), 0);
    }
}
