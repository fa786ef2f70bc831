package care.kith.protocol;

import care.kith.entry.CourseEntry.ProtocolChoice;
import care.kith.entry.ProblemArea;
import care.kith.entry.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One form of IPT as a plan: phases, what each session asks for, measures, and how it ends.
///
/// A session's number counts sessions held; 0 is the meeting before the course. Every question is
/// answered for every number, also past the plan, where the last phase goes on.
public record Protocol(
        String id,
        int version,
        String language,
        String name,
        String forWhom,
        Source source,
        int sessions,
        int preSessions,
        String frequency,
        Minutes minutes,
        List<ProblemArea> areas,
        List<Phase> phases,
        @Nullable Midcourse midcourse,
        @Nullable Integer reviewEvery,
        List<Planned> measures,
        EndingRules ending,
        Rules rules,
        List<Caution> cautions) {

    public Protocol {
        Given.text("id", id);
        Given.within("version", version, 1, 999);
        Given.text("language", language);
        Given.text("name", name);
        Given.text("for_whom", forWhom);
        Given.value("source", source);
        Given.within("sessions", sessions, 1, 200);
        Given.within("pre_sessions", preSessions, 0, 20);
        Given.text("frequency", frequency);
        Given.value("minutes", minutes);
        areas = Given.some("areas", areas);
        phases = Given.some("phases", phases);
        if (reviewEvery != null) {
            Given.within("review_every", reviewEvery, 1, 200);
        }
        measures = Given.some("measures", measures);
        Given.value("ending", ending);
        Given.value("rules", rules);
        cautions = Given.any(cautions);
    }

    /// The phase of a session; null for a meeting before the course where none is planned.
    public @Nullable Phase phaseOf(int session) {
        Phase found = null;
        for (var phase : phases) {
            if (phase.from() != null && phase.from() <= session) {
                found = found == null || begin(phase) >= begin(found) ? phase : found;
            }
        }
        return found;
    }

    private static int begin(Phase phase) {
        return phase.from() == null ? Integer.MAX_VALUE : phase.from();
    }

    public boolean isLastOfPhase(int session) {
        var phase = phaseOf(session);
        return phase != null && phase.endsAt(session);
    }

    /// The last session of the initial phase; null where there is no such phase.
    public @Nullable Integer lastInitialSession() {
        return phases.stream()
                .filter(phase -> phase.phase() == Words.Phase.INITIAL && phase.to() != null)
                .map(Phase::to)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// Half way: the session at which change is judged. Half of those planned, rounded down.
    public int midSession() {
        return Math.max(1, sessions / 2);
    }

    /// Sessions left, the one being held included; never below zero.
    public int leftAt(int session) {
        return Math.max(0, sessions - session + 1);
    }

    /// The session by which the ending must have been opened.
    public int endingOpensAt() {
        return endingOpensAt(sessions);
    }

    /// The same for a course of so many sessions.
    public int endingOpensAt(int planned) {
        return Math.max(1, planned - ending.opensWithLeft() + 1);
    }

    /// What a session asks for, each task once and by its first rule.
    public List<Required> required(int session) {
        var phase = phaseOf(session);
        var asked =
                Stream.of(
                                phase == null ? Stream.<Required>empty() : phase.required(session),
                                atReview(session),
                                whenFewAreLeft(session))
                        .flatMap(tasks -> tasks);
        var once = new LinkedHashMap<String, Required>();
        asked.forEach(required -> once.putIfAbsent(required.task(), required));
        return List.copyOf(once.values());
    }

    private Stream<Required> atReview(int session) {
        return midcourse != null && isReview(session)
                ? Required.of(midcourse.tasks(), Required.Timing.MIDCOURSE)
                : Stream.empty();
    }

    /// Whether the course looks at itself in this session: half way, or at its own rhythm.
    public boolean isReview(int session) {
        return (midcourse != null && session == midcourse.session())
                || (reviewEvery != null && session > 0 && session % reviewEvery == 0);
    }

    private Stream<Required> whenFewAreLeft(int session) {
        var left = leftAt(session);
        return left > 0 && session > 0 && left <= ending.nameSessionsLeftFrom()
                ? Required.of(List.of("S08"), Required.Timing.SESSIONS_LEFT)
                : Stream.empty();
    }

    /// The measures of a session, for a course with this focus.
    public List<Planned> measuresAt(int session, @Nullable ProblemArea focus) {
        return planned(focus, moment -> isMoment(moment, session));
    }

    public List<Planned> measuresAtFollowUp(@Nullable ProblemArea focus) {
        return planned(focus, moment -> moment == Planned.Moment.FOLLOW_UP);
    }

    /// The measures of a maintenance session after the course.
    public List<Planned> measuresInMaintenance(@Nullable ProblemArea focus) {
        return planned(focus, moment -> moment == Planned.Moment.MAINTENANCE);
    }

    private List<Planned> planned(@Nullable ProblemArea focus, Predicate<Planned.Moment> now) {
        return measures.stream()
                .filter(measure -> measure.isFor(focus) && measure.at().stream().anyMatch(now))
                .toList();
    }

    private boolean isMoment(Planned.Moment moment, int session) {
        return switch (moment) {
            case ENGAGEMENT -> session == 0 && preSessions > 0;
            case EVERY -> session > 0;
            case FIRST -> session == 1;
            case END_OF_INITIAL -> Integer.valueOf(session).equals(lastInitialSession());
            case MIDDLE -> session == midSession();
            case LAST -> session == sessions;
            case REVIEW -> isReview(session);
            case MAINTENANCE, FOLLOW_UP -> false;
        };
    }

    /// This protocol as agreed for one course: its own number of sessions and its own phases.
    public Protocol asAgreed(ProtocolChoice choice) {
        var total = choice.plannedSessions() == null ? sessions : choice.plannedSessions();
        var before = choice.preSessions() == null ? preSessions : choice.preSessions();
        var agreed =
                choice.phases() == null
                        ? AgreedPhases.stretched(phases, sessions, total)
                        : AgreedPhases.of(phases, choice.phases());
        var half =
                midcourse == null || total == sessions
                        ? midcourse
                        : new Midcourse(Math.max(1, total / 2), midcourse.tasks());
        var rhythm = choice.frequency() == null ? frequency : choice.frequency();
        var length =
                choice.minutes() == null
                        ? minutes
                        : new Minutes(choice.minutes(), choice.minutes());
        return new Protocol(
                id,
                version,
                language,
                name,
                forWhom,
                source,
                total,
                before,
                rhythm,
                length,
                areas,
                agreed,
                half,
                reviewEvery,
                measures,
                ending,
                rules,
                cautions);
    }
}
