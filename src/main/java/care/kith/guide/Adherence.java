package care.kith.guide;

import care.kith.course.Session;
import care.kith.entry.Words.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How far a course kept to what IPT asks. A task is done when a signed note ticks it; proofs serve
/// the agenda, not this count. The lists hold for every protocol.
///
/// `endingAnnouncedAt` and `focusAgreedAt` are session numbers.
public record Adherence(
        List<String> initialTasksMissing,
        List<String> endingTasksMissing,
        @Nullable Integer endingAnnouncedAt,
        @Nullable Integer focusAgreedAt,
        List<String> techniques) {

    private static final List<String> INITIAL =
            List.of("I01", "I02", "I03", "I04", "I06", "I07", "I08", "I11", "I12", "I13", "I14");
    private static final List<String> ENDING =
            IntStream.rangeClosed(1, 14).mapToObj("E%02d"::formatted).toList();
    private static final List<String> TECHNIQUES = List.of("M02", "M03", "M04");

    /// `E11`, the plan where there was little response, is asked only without reliable recovery.
    public static Adherence of(ClientRecord record) {
        var reliableRecovery = record.change().reliableRecovery();
        var sessions = record.course().sessions();
        var initialEnd = lastInitial(record);
        return new Adherence(
                INITIAL.stream()
                        .filter(task ->
                                sessions.all().stream()
                                        .filter(each -> !each.date().isAfter(initialEnd))
                                        .noneMatch(each -> each.did(task)))
                        .toList(),
                ENDING.stream()
                        .filter(task -> !(task.equals("E11") && reliableRecovery))
                        .filter(task -> sessions.firstWith(task) == null)
                        .toList(),
                number(sessions.firstWith("E01")),
                number(sessions.firstWith("I12")),
                TECHNIQUES.stream().filter(task -> sessions.firstWith(task) != null).toList());
    }

    /// The day of the last session of the initial phase, by the phase that the session itself names
    /// or, where none does, by the range agreed.
    private static LocalDate lastInitial(ClientRecord record) {
        var sessions = record.course().sessions().all();
        var early = Set.of(Phase.INITIAL, Phase.ENGAGEMENT);
        var named =
                sessions.stream()
                        .filter(each -> each.phase() != null && early.contains(each.phase()))
                        .map(Session::date)
                        .max(LocalDate::compareTo);
        return named.orElseGet(() ->
                sessions.stream()
                        .filter(each -> each.number() != null)
                        .filter(each -> Objects.requireNonNull(each.number()) <= initialTo(record))
                        .map(Session::date)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MAX));
    }

    private static int initialTo(ClientRecord record) {
        var begun = record.course().begun();
        if (begun == null || begun.protocol().phases() == null) {
            return Integer.MAX_VALUE;
        }
        return begun.protocol().phases().stream()
                .filter(range -> range.phase().value() == Phase.INITIAL && range.to() != null)
                .mapToInt(range -> range.to())
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    private static @Nullable Integer number(@Nullable Session session) {
        return session == null ? null : session.number();
    }
}
