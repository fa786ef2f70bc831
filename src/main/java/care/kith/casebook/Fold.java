package care.kith.casebook;

import care.kith.entry.Line;
import java.util.List;
import java.util.function.BiFunction;

/// How a state grows out of the lines of one stream, in their order.
public record Fold<S>(S start, BiFunction<S, Line, S> after) {

    public S over(List<Line> lines) {
        return onto(start, lines);
    }

    public S onto(S state, List<Line> lines) {
        var next = state;
        for (var line : lines) {
            next = after.apply(next, line);
        }
        return next;
    }

    /// Both states in one pass.
    public <T, R> Fold<R> with(
            Fold<T> other,
            BiFunction<S, T, R> join,
            java.util.function.Function<R, S> left,
            java.util.function.Function<R, T> right) {
        return new Fold<>(
                join.apply(start, other.start),
                (both, line) ->
                        join.apply(
                                after.apply(left.apply(both), line),
                                other.after.apply(right.apply(both), line)));
    }
}
