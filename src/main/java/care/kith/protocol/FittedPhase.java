package care.kith.protocol;

import care.kith.entry.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A phase that takes its rules from a protocol and its sessions from one course.
final class FittedPhase {

    private FittedPhase() {}

    /// A phase without rules, as a case file may name one that the protocol does not know.
    static Phase bare(Words.Phase phase) {
        return new Phase(
                phase, 0, 0, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /// The same rules over other sessions.
    static Phase over(
            Phase rules,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer sessions,
            @Nullable String frequency,
            @Nullable String label) {
        return new Phase(
                rules.phase(),
                from,
                to,
                sessions,
                frequency,
                label,
                rules.sure(),
                rules.every(),
                rules.afterFirst(),
                rules.first(),
                rules.at(),
                rules.last(),
                rules.byTheEnd(),
                rules.choices(),
                rules.whenNeeded(),
                rules.tacticEachSession(),
                rules.note());
    }

    /// Two phases of one kind as one, where a course knows only one of them: what only one of the
    /// two asks of every session is asked once of both together.
    static Phase joined(Phase one, Phase next) {
        var always = one.every().stream().filter(next.every()::contains).toList();
        var once =
                Stream.concat(one.every().stream(), next.every().stream())
                        .filter(task -> !always.contains(task))
                        .toList();
        return new Phase(
                one.phase(),
                one.from(),
                next.to(),
                null,
                one.frequency(),
                null,
                one.sure(),
                always,
                both(one.afterFirst(), next.afterFirst()),
                one.first(),
                one.at(),
                next.last(),
                both(both(one.byTheEnd(), next.byTheEnd()), once),
                both(one.choices(), next.choices()),
                both(one.whenNeeded(), next.whenNeeded()),
                one.asksForTactic() || next.asksForTactic(),
                one.note());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
