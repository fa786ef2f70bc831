package care.kith.guide;

import static care.kith.guide.CourseProofs.when;

import care.kith.course.Session;
import care.kith.entry.Technique;
import care.kith.guide.Agenda.Sentence;
import care.kith.measure.ScoreRow;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What one session has left in the record: its note, its scores, its risk answer, its work and its
/// techniques.
record SessionProofs(ClientRecord record, Session session) {

    @Nullable Sentence note() {
        var note = session.note();
        return when(
                note != null && note.note() != null && !note.note().isBlank(), "guide.proof.note");
    }

    @Nullable Sentence score() {
        return when(anyRow(row -> row.total("phq9") != null), "guide.proof.score");
    }

    @Nullable Sentence alliance() {
        return when(
                anyRow(row -> row.total("srs") != null || row.total("wai_sr") != null),
                "guide.proof.alliance");
    }

    /// Answered in writing, or asked about and written down.
    @Nullable Sentence risk() {
        var asked =
                record.risk().enquiries().stream()
                        .anyMatch(enquiry -> session.date().equals(enquiry.date()));
        if (asked) {
            return Sentence.of("guide.proof.risk-enquiry");
        }
        var answered =
                anyRow(row ->
                        record.riskItem(row, "phq9") != null
                                || record.riskItem(row, "epds") != null);
        return answered ? Sentence.of("guide.proof.risk-item") : note();
    }

    private boolean anyRow(Predicate<ScoreRow> shows) {
        return record.scores().rows().stream()
                .filter(row -> row.date().equals(session.date()))
                .anyMatch(shows);
    }

    @Nullable Sentence workReviewed() {
        return when(
                record.course().sessions().all().stream()
                        .filter(earlier -> earlier.date().isBefore(session.date()))
                        .map(Session::work)
                        .filter(Objects::nonNull)
                        .anyMatch(work -> work.result() != null),
                "guide.proof.work-reviewed");
    }

    @Nullable Sentence workAgreed() {
        var work = session.work();
        return when(work != null && work.agreed() != null, "guide.proof.work-agreed");
    }

    @Nullable Sentence technique(Class<? extends Technique> kind, String code) {
        return when(session.techniques().stream().anyMatch(kind::isInstance), code);
    }

    @Nullable Sentence others() {
        var took = session.took();
        return when(
                took != null && took.othersPresent() != null && !took.othersPresent().isEmpty(),
                "guide.proof.other-person");
    }

    @Nullable Sentence disputeStage() {
        return when(session.disputeStage() != null, "guide.proof.dispute-stage");
    }
}
