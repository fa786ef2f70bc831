package care.kith.desk;

import care.kith.course.Course;
import care.kith.entry.EndingEntry.EndingReview;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is kept when a course ends: what changed, what to watch for, and who stands where now
/// beside who stood where then.
public record EndingPage(
        @Nullable EndingReview review,
        @Nullable String outcome,
        List<String> goalsMet,
        @Nullable CirclesBeside circles,
        List<LaterContact> followUps,
        List<LaterContact> maintenance,
        @Nullable LocalDate endedOn) {

    public boolean begun() {
        return review != null || endedOn != null || !followUps.isEmpty();
    }

    /// How it goes on; "none" says that it does not, which nobody needs to be told.
    public @Nullable String continuation() {
        var said = review == null ? null : review.continuation();
        return "none".equals(said) ? null : said;
    }

    static EndingPage of(Course course, Words words) {
        var ending = course.ending();
        var review = ending.review();
        var category = review == null ? null : review.outcomeCategory();
        return new EndingPage(
                review,
                category == null ? null : Told.words(words, category),
                goalsMet(course, review),
                CirclesBeside.of(course, words),
                ending.followUps().stream().map(held -> LaterContact.of(held, words)).toList(),
                ending.maintenance().stream().map(held -> LaterContact.of(held, words)).toList(),
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
}
