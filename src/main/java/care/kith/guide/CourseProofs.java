package care.kith.guide;

import care.kith.course.Course;
import care.kith.entry.EndingEntry.EndingReview;
import care.kith.guide.Agenda.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the course as a whole holds: diagnosis, people, timeline, understanding and ending review.
record CourseProofs(Course course) {

    @Nullable Sentence diagnosis() {
        return when(course.intake().diagnosis() != null, "guide.proof.diagnosis");
    }

    @Nullable Sentence readiness() {
        return when(course.intake().readiness() != null, "guide.proof.readiness");
    }

    @Nullable Sentence timeline(int atLeast) {
        return counted(atLeast, course.inventory().events(), "guide.proof.timeline");
    }

    @Nullable Sentence inventory() {
        return counted(1, course.inventory().people(), "guide.proof.inventory");
    }

    /// Everybody who is there has a ring.
    @Nullable Sentence circle() {
        var people = course.inventory().people();
        return when(
                !people.isEmpty()
                        && people.stream()
                                .filter(known -> known.present())
                                .allMatch(known -> known.place() != null),
                "guide.proof.circle");
    }

    @Nullable Sentence formulation() {
        var given = course.understanding().formulation();
        return when(
                given != null && Boolean.TRUE.equals(given.clientAgreed()),
                "guide.proof.formulation");
    }

    @Nullable Sentence focus() {
        return when(course.understanding().focus() != null, "guide.proof.focus");
    }

    @Nullable Sentence goals() {
        return counted(1, course.understanding().goals(), "guide.proof.goals");
    }

    @Nullable Sentence contract() {
        return when(course.understanding().contract() != null, "guide.proof.contract");
    }

    /// A part of the ending review; null where it says nothing of it.
    @Nullable Sentence review(Function<EndingReview, @Nullable List<String>> part, String code) {
        var review = course.ending().review();
        var told = review == null ? null : part.apply(review);
        return told == null ? null : counted(1, told, code);
    }

    private static @Nullable Sentence counted(int atLeast, Collection<?> found, String code) {
        return found.size() >= atLeast ? Sentence.of(code, found.size()) : null;
    }

    static @Nullable Sentence when(boolean shown, String code) {
        return shown ? Sentence.of(code) : null;
    }
}
