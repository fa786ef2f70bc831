package care.kith.protocol;

import care.kith.entry.ProblemArea;
import care.kith.entry.Words;
import java.util.List;
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
        return Required.in(this, session);
    }

    /// Whether the course looks at itself in this session: half way, or at its own rhythm.
    public boolean isReview(int session) {
        return (midcourse != null && session == midcourse.session())
                || (reviewEvery != null && session > 0 && session % reviewEvery == 0);
    }

    /// The measures of a session, for a course with this focus.
    public List<Planned> measuresAt(int session, @Nullable ProblemArea focus) {
        return measures.stream()
                .filter(measure -> measure.isFor(focus) && measure.isAt(this, session))
                .toList();
    }

    public List<Planned> measuresAtFollowUp(@Nullable ProblemArea focus) {
        return measuresAfter(Planned.Moment.FOLLOW_UP, focus);
    }

    /// The measures of a maintenance session after the course.
    public List<Planned> measuresInMaintenance(@Nullable ProblemArea focus) {
        return measuresAfter(Planned.Moment.MAINTENANCE, focus);
    }

    private List<Planned> measuresAfter(Planned.Moment moment, @Nullable ProblemArea focus) {
        return measures.stream()
                .filter(measure -> measure.isFor(focus) && measure.at().contains(moment))
                .toList();
    }
}
