package care.kith.entry;

import org.jspecify.annotations.Nullable;

/// A question that was asked: with an answer, or asked and left open. A question never asked is
/// absent altogether.
public record Answer<T>(@Nullable T value) {

    private static final Answer<?> OPEN = new Answer<>(null);

    @SuppressWarnings("unchecked") // an open answer holds no T
    public static <T> Answer<T> open() {
        return (Answer<T>) OPEN;
    }
}
