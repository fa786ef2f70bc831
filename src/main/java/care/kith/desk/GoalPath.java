package care.kith.desk;

import care.kith.course.Understanding;
import care.kith.entry.UnderstandingEntry.Goal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal on its own scale, from where it stood to where it came.
public record GoalPath(
        String text,
        @Nullable String scale,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String reached,
        Reach reach) {

    /// How far a goal came; what was never rated is not known.
    public enum Reach {
        MET,
        PARTLY,
        NOT_MET,
        UNKNOWN
    }

    static List<GoalPath> of(Understanding understanding) {
        var ratings = understanding.goalsReached();
        return understanding.goals().stream()
                .map(goal -> of(goal, ratings.get(goal.id())))
                .toList();
    }

    private static GoalPath of(Goal goal, @Nullable BigDecimal reached) {
        return new GoalPath(
                goal.text(),
                goal.scale(),
                figure(goal.baseline()),
                figure(goal.target()),
                figure(reached),
                reach(goal.baseline(), goal.target(), reached));
    }

    private static @Nullable String figure(@Nullable BigDecimal figure) {
        return figure == null ? null : Told.figure(figure);
    }

    /// A target may lie below the baseline: rows a week, hours awake.
    static Reach reach(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal at) {
        if (target == null || at == null) {
            return Reach.UNKNOWN;
        }
        var from = baseline == null ? target : baseline;
        var upwards = target.compareTo(from) >= 0;
        if (upwards ? at.compareTo(target) >= 0 : at.compareTo(target) <= 0) {
            return Reach.MET;
        }
        return (upwards ? at.compareTo(from) > 0 : at.compareTo(from) < 0)
                ? Reach.PARTLY
                : Reach.NOT_MET;
    }
}
