package care.kith.caseload;

import care.kith.entry.Words.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A phase and the sessions agreed for it.
public record Stage(Phase phase, int from, int to) {

    /// The phase of a session; beyond the last one it stays the last.
    static @Nullable Phase phaseAt(List<Stage> stages, int number) {
        return stages.stream()
                .filter(stage -> stage.from <= number && number <= stage.to)
                .map(Stage::phase)
                .findFirst()
                .orElse(stages.isEmpty() ? null : stages.getLast().phase);
    }
}
