package care.kith.guide;

import care.kith.course.Session;
import care.kith.entry.EndingEntry.EndingReview;
import care.kith.entry.Technique.CommunicationAnalysis;
import care.kith.entry.Technique.DecisionAnalysis;
import care.kith.entry.Technique.RolePlay;
import care.kith.guide.Agenda.Sentence;
import care.kith.protocol.Proof;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What in the record shows that a task was done in a session. A tick alone is a claim; a proof is
/// an entry that anybody can open.
record Proofs(SessionProofs inSession, CourseProofs inCourse) {

    Proofs(ClientRecord record, Session session) {
        this(new SessionProofs(record, session), new CourseProofs(record.course()));
    }

    /// The sentence that names the entry; null where the record holds none.
    @Nullable Sentence of(Proof proof) {
        return switch (proof) {
            case SCORE_DISCUSSED, SCORES_COMPARED, FINAL_MEASURES -> inSession.score();
            case RISK_ANSWER -> inSession.risk();
            case WORK_REVIEWED, TRIED_WITH_RESULT -> inSession.workReviewed();
            case WORK_AGREED -> inSession.workAgreed();
            case ALLIANCE -> inSession.alliance();
            case OTHER_PERSON -> inSession.others();
            case DISPUTE_STAGE, STAGE_CHANGE, OUTCOME_ACCEPTED -> inSession.disputeStage();
            case COMMUNICATION_ANALYSIS ->
                    inSession.technique(
                            CommunicationAnalysis.class, "guide.proof.communication-analysis");
            case DECISION_ANALYSIS ->
                    inSession.technique(DecisionAnalysis.class, "guide.proof.decision-analysis");
            case ROLE_PLAY -> inSession.technique(RolePlay.class, "guide.proof.role-play");
            case CONDITION_NAMED, HISTORY -> inCourse.diagnosis();
            case READINESS, OBSTACLES -> inCourse.readiness();
            case TIMELINE_3_EVENTS -> inCourse.timeline(3);
            case TIMELINE_EVENT -> inCourse.timeline(1);
            case INVENTORY_1_PERSON, SUPPORTER_NAMED -> inCourse.inventory();
            case CIRCLE_PLACED -> inCourse.circle();
            case FORMULATION_AGREED -> inCourse.formulation();
            case FOCUS_CHOSEN, FOCUS_NAMED -> inCourse.focus();
            case GOALS_AGREED, GOALS_REVIEWED -> inCourse.goals();
            case CONTRACT_AGREED -> inCourse.contract();
            case GAINS -> reviewed(EndingReview::gains, "guide.proof.gains");
            case WHAT_HELPED ->
                    reviewed(EndingReview::strategiesThatHelped, "guide.proof.what-helped");
            case WARNING_SIGNS -> reviewed(EndingReview::warningSigns, "guide.proof.warning-signs");
            case STRESSOR_PLANS -> reviewed(EndingReview::futureStressors, "guide.proof.stressors");
            case FREE_TEXT,
                    MOOD_EVENT_LINK,
                    SESSIONS_LEFT_SAID,
                    EDUCATION,
                    SICK_ROLE,
                    TREATMENT_DECISION,
                    RATIONALE,
                    CRISIS_INFORMATION,
                    AFFECT,
                    MIDCOURSE_REVIEW,
                    SUPPORT,
                    ENDING_OPENED,
                    ENDING_FEELINGS,
                    SUPPORT_PLAN,
                    CONTINUATION_DECIDED,
                    NON_RESPONSE_PLAN,
                    FOLLOW_UP_BOOKED,
                    SUMMARY_SENT,
                    BOTH_SIDES,
                    START_DECIDED,
                    TOLD_BY_PART,
                    TWO_COLUMNS,
                    APPROACHED,
                    DATES_PLANNED,
                    PERSON_OR_ACTIVITY,
                    PATTERN,
                    LIST,
                    FIRST_STEP,
                    EXAMPLE,
                    MOMENT_HERE,
                    PERSON ->
                    inSession.note();
            case RHYTHM_CHART,
                    RHYTHM_TARGET,
                    DISRUPTION_PLAN,
                    CLOCK_SETTERS,
                    MEDICINE_REVIEW,
                    GROUP_PREPARED,
                    CONSENT,
                    GROUP_RULES,
                    GROUP_ROUND,
                    CONTACT_MADE,
                    INDIVIDUAL_OFFER ->
                    null;
        };
    }

    /// In the ending review, or at least in the session's note.
    private @Nullable Sentence reviewed(
            Function<EndingReview, @Nullable List<String>> part, String code) {
        var shown = inCourse.review(part, code);
        return shown == null ? inSession.note() : shown;
    }
}
