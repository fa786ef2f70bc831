package care.kith.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands on one answered form, item by item: a number, open (null), or not applicable.
public record Answers(List<@Nullable BigDecimal> values, Set<Integer> notApplicable) {

    public Answers {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        notApplicable = Set.copyOf(notApplicable);
    }

    public static Answers of(List<@Nullable Integer> items) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var item : items) {
            values.add(item == null ? null : BigDecimal.valueOf(item));
        }
        return new Answers(values, Set.of());
    }

    public @Nullable BigDecimal at(int item) {
        return values.get(item - 1);
    }

    boolean isComplete() {
        return values.stream().allMatch(Objects::nonNull);
    }
}
