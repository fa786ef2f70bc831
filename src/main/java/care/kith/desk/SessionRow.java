package care.kith.desk;

import care.kith.course.Session;
import care.kith.entry.Technique;
import care.kith.entry.Words.Phase;
import care.kith.page.Kept;
import care.kith.page.Tone;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One appointment in the list of a course: what became of it and the first words of its note.
public record SessionRow(
        int appointment,
        @Nullable Integer number,
        LocalDate on,
        @Nullable Phase phase,
        Kept kept,
        String attendance,
        int tasks,
        @Nullable String opening,
        List<String> techniques,
        boolean toSign) {

    private static final int FIRST_WORDS = 140;

    /// The latest first.
    static List<SessionRow> of(List<Session> sessions, @Nullable Protocol protocol) {
        return sessions.stream()
                .sorted(
                        Comparator.comparing(Session::date)
                                .thenComparingInt(Session::appointment)
                                .reversed())
                .map(session -> of(session, protocol))
                .toList();
    }

    private static SessionRow of(Session session, @Nullable Protocol protocol) {
        var note = session.note();
        return new SessionRow(
                session.appointment(),
                session.number(),
                session.date(),
                phase(session, protocol),
                HeaderBand.kept(session),
                attendance(session),
                session.tasks().size(),
                note == null || note.note() == null ? null : firstWords(note.note()),
                session.techniques().stream().map(SessionRow::technique).toList(),
                session.attended() && note == null);
    }

    public Tone tone() {
        return HeaderBand.tone(phase);
    }

    /// The phase that the session names itself, or else the one that the protocol has for its
    /// number.
    static @Nullable Phase phase(Session session, @Nullable Protocol protocol) {
        var number = session.number();
        if (session.phase() != null || protocol == null || number == null) {
            return session.phase();
        }
        var planned = protocol.phaseOf(number);
        return planned == null ? null : planned.phase();
    }

    /// The key of a technique's name in the words of this room.
    public static String technique(Technique technique) {
        return switch (technique) {
            case Technique.CommunicationAnalysis _ -> "desk.technique.communication-analysis";
            case Technique.DecisionAnalysis _ -> "desk.technique.decision-analysis";
            case Technique.RolePlay _ -> "desk.technique.role-play";
        };
    }

    /// The key of what became of an appointment, in the words of this room.
    static String attendance(Session session) {
        var took = session.took();
        return "desk.attendance." + (took == null ? "planned" : word(took.attendance().value()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Whole words only, and an ellipsis where something was left out.
    static String firstWords(String note) {
        var flat = note.strip().replaceAll("\\s+", " ");
        if (flat.length() <= FIRST_WORDS) {
            return flat;
        }
        var cut = flat.lastIndexOf(' ', FIRST_WORDS);
        return flat.substring(0, cut < 1 ? FIRST_WORDS : cut).replaceAll("[\\p{Punct}\\s]+$", "")
                + "…";
    }
}
