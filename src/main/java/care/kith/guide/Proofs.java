package care.kith.guide;

import care.kith.course.Session;
import care.kith.entry.Technique;
import care.kith.guide.Agenda.Sentence;
import care.kith.protocol.Proof;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What in the record shows that a task was done in a session. A tick alone is a claim; a proof is
/// an entry that anybody can open.
final class Proofs {

    private final ClientRecord record;
    private final Session session;

    Proofs(ClientRecord record, Session session) {
        this.record = record;
        this.session = session;
    }

    /// The sentence that names the entry; null where the record holds none, or where only the note
    /// can say.
    @Nullable Sentence of(Proof proof) {
        return switch (proof) {
            case SCORE_DISCUSSED, SCORES_COMPARED, FINAL_MEASURES -> score();
            case RISK_ANSWER -> risk();
            case WORK_REVIEWED, TRIED_WITH_RESULT -> workReviewed();
            case WORK_AGREED -> workAgreed();
            case CONDITION_NAMED, HISTORY ->
                    when(record.course().intake().diagnosis() != null, "guide.proof.diagnosis");
            case READINESS, OBSTACLES ->
                    when(record.course().intake().readiness() != null, "guide.proof.readiness");
            case TIMELINE_3_EVENTS ->
                    counted(3, record.course().inventory().events(), "guide.proof.timeline");
            case TIMELINE_EVENT ->
                    counted(1, record.course().inventory().events(), "guide.proof.timeline");
            case INVENTORY_1_PERSON, SUPPORTER_NAMED ->
                    counted(1, record.course().inventory().people(), "guide.proof.inventory");
            case CIRCLE_PLACED -> circle();
            case FORMULATION_AGREED -> formulation();
            case FOCUS_CHOSEN, FOCUS_NAMED ->
                    when(record.course().understanding().focus() != null, "guide.proof.focus");
            case GOALS_AGREED, GOALS_REVIEWED ->
                    counted(1, record.course().understanding().goals(), "guide.proof.goals");
            case CONTRACT_AGREED ->
                    when(
                            record.course().understanding().contract() != null,
                            "guide.proof.contract");
            case COMMUNICATION_ANALYSIS ->
                    technique(
                            Technique.CommunicationAnalysis.class,
                            "guide.proof.communication-analysis");
            case DECISION_ANALYSIS ->
                    technique(Technique.DecisionAnalysis.class, "guide.proof.decision-analysis");
            case ROLE_PLAY -> technique(Technique.RolePlay.class, "guide.proof.role-play");
            case OTHER_PERSON -> others();
            case DISPUTE_STAGE, STAGE_CHANGE, OUTCOME_ACCEPTED ->
                    when(session.disputeStage() != null, "guide.proof.dispute-stage");
            case ALLIANCE -> alliance();
            case GAINS -> fromReview(review -> review.gains(), "guide.proof.gains");
            case WHAT_HELPED ->
                    fromReview(review -> review.strategiesThatHelped(), "guide.proof.what-helped");
            case WARNING_SIGNS ->
                    fromReview(review -> review.warningSigns(), "guide.proof.warning-signs");
            case STRESSOR_PLANS ->
                    fromReview(review -> review.futureStressors(), "guide.proof.stressors");
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
                    note();
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

    private @Nullable Sentence note() {
        var note = session.note();
        return when(
                note != null && note.note() != null && !note.note().isBlank(), "guide.proof.note");
    }

    private @Nullable Sentence score() {
        return when(
                record.scores().rows().stream()
                        .anyMatch(row ->
                                row.date().equals(session.date())
                                        && ClientRecord.total(row, "phq9") != null),
                "guide.proof.score");
    }

    private @Nullable Sentence alliance() {
        return when(
                record.scores().rows().stream()
                        .filter(row -> row.date().equals(session.date()))
                        .anyMatch(row ->
                                ClientRecord.total(row, "srs") != null
                                        || ClientRecord.total(row, "wai_sr") != null),
                "guide.proof.alliance");
    }

    /// Answered in writing, or asked about and written down.
    private @Nullable Sentence risk() {
        var asked =
                record.risk().enquiries().stream()
                        .anyMatch(enquiry -> session.date().equals(enquiry.date()));
        if (asked) {
            return Sentence.of("guide.proof.risk-enquiry");
        }
        var answered =
                record.scores().rows().stream()
                        .anyMatch(row ->
                                row.date().equals(session.date())
                                        && (record.riskItem(row, "phq9") != null
                                                || record.riskItem(row, "epds") != null));
        return answered ? Sentence.of("guide.proof.risk-item") : note();
    }

    private @Nullable Sentence workReviewed() {
        return when(
                record.course().sessions().all().stream()
                        .filter(earlier -> earlier.date().isBefore(session.date()))
                        .map(Session::work)
                        .filter(Objects::nonNull)
                        .anyMatch(work -> work.result() != null),
                "guide.proof.work-reviewed");
    }

    private @Nullable Sentence workAgreed() {
        var work = session.work();
        return when(work != null && work.agreed() != null, "guide.proof.work-agreed");
    }

    private @Nullable Sentence circle() {
        var people = record.course().inventory().people();
        return when(
                !people.isEmpty()
                        && people.stream()
                                .filter(known -> known.present())
                                .allMatch(known -> known.place() != null),
                "guide.proof.circle");
    }

    private @Nullable Sentence formulation() {
        var given = record.course().understanding().formulation();
        return when(
                given != null && Boolean.TRUE.equals(given.clientAgreed()),
                "guide.proof.formulation");
    }

    private @Nullable Sentence technique(Class<? extends Technique> kind, String code) {
        return when(session.techniques().stream().anyMatch(kind::isInstance), code);
    }

    private @Nullable Sentence others() {
        var took = session.took();
        return when(
                took != null && took.othersPresent() != null && !took.othersPresent().isEmpty(),
                "guide.proof.other-person");
    }

    private @Nullable Sentence fromReview(
            java.util.function.Function<
                            care.kith.entry.EndingEntry.EndingReview, @Nullable List<String>>
                    part,
            String code) {
        var review = record.course().ending().review();
        var told = review == null ? null : part.apply(review);
        return told == null || told.isEmpty() ? note() : Sentence.of(code, told.size());
    }

    private static @Nullable Sentence counted(int atLeast, Collection<?> found, String code) {
        return found.size() >= atLeast ? Sentence.of(code, found.size()) : null;
    }

    private static @Nullable Sentence when(boolean shown, String code) {
        return shown ? Sentence.of(code) : null;
    }
}
