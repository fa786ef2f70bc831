package care.kith.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A rule over single items; the first level whose needs are all met is the answer, and an open
/// item is no symptom.
public record Diagnosis(Form form, List<Level> levels, @Nullable String otherwise, String source) {

    public Diagnosis {
        levels = Instrument.some(levels);
    }

    /// Whether a rule answers with the name of a level or with yes and no.
    public enum Form {
        ALGORITHM,
        PROVISIONAL_DIAGNOSIS
    }

    public record Level(String name, List<Need> needs) {
        public Level {
            needs = Instrument.some(needs);
        }
    }

    /// At least `count` symptoms among those listed.
    public record Need(int count, List<Symptom> among) {
        public Need {
            among = Instrument.some(among);
        }
    }

    /// Each of these items is a symptom from these points on.
    public record Symptom(List<Integer> items, int atLeast) {
        public Symptom {
            items = Instrument.some(items);
        }
    }

    /// The name of the level that these points reach.
    @Nullable String algorithm(IntFunction<@Nullable BigDecimal> points) {
        if (form != Form.ALGORITHM) {
            return null;
        }
        for (var level : levels) {
            if (isMet(level, points)) {
                return level.name();
            }
        }
        return otherwise;
    }

    @Nullable Boolean provisional(IntFunction<@Nullable BigDecimal> points) {
        if (form != Form.PROVISIONAL_DIAGNOSIS) {
            return null;
        }
        return levels.stream().anyMatch(level -> isMet(level, points));
    }

    private static boolean isMet(Level level, IntFunction<@Nullable BigDecimal> points) {
        return level.needs().stream().allMatch(need -> symptoms(need, points) >= need.count());
    }

    private static int symptoms(Need need, IntFunction<@Nullable BigDecimal> points) {
        var symptoms = 0;
        for (var symptom : need.among()) {
            for (int item : symptom.items()) {
                var at = points.apply(item);
                if (at != null && at.compareTo(BigDecimal.valueOf(symptom.atLeast())) >= 0) {
                    symptoms++;
                }
            }
        }
        return symptoms;
    }
}
