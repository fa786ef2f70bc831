package care.kith.casefile;

import care.kith.casefile.CaseContract.CaseAmendment;
import care.kith.casefile.CaseFacts.Enquiry;
import care.kith.casefile.CaseFile.CaseClient;
import care.kith.casefile.CaseFile.CaseFollowUp;
import care.kith.casefile.CaseFile.CaseSession;
import care.kith.casefile.CaseFile.CaseWork;
import care.kith.casefile.CaseFile.ScoreRow;
import care.kith.course.Inventory.Known;
import care.kith.course.Session;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells the facts of a client as a case file: nothing of the machine's, no ids, times of receipt
/// or sequence.
final class CaseWriter {

    private final CaseFacts facts;

    private final List<String> order;

    /// @param order the short names of all instruments as the library orders them
    CaseWriter(CaseFacts facts, List<String> order) {
        this.facts = facts;
        this.order = order;
    }

    /// @throws IllegalStateException when the journal holds no course with a described client
    CaseFile file() {
        var begun = facts.course().begun();
        if (begun == null || facts.course().intake().client() == null) {
            throw new IllegalStateException("no course has begun here");
        }
        return new CaseFile(
                1,
                begun.caseId(),
                begun.title(),
                begun.invented(),
                begun.problemArea(),
                begun.protocol(),
                facts.course().team(),
                List.of(client()),
                none(sessions()));
    }

    private CaseClient client() {
        var course = facts.course();
        var intake = course.intake();
        var client = Objects.requireNonNull(intake.client());
        var understanding = course.understanding();
        var contract = understanding.contract();
        return new CaseClient(
                client.clientId(),
                client.pseudonym(),
                client.preferredName(),
                client.pronouns(),
                client.age(),
                client.gender(),
                client.living(),
                client.work(),
                intake.referral(),
                intake.diagnosis(),
                intake.readiness(),
                intake.suitability(),
                none(course.inventory().people().stream().map(CaseWriter::person).toList()),
                none(course.inventory().events()),
                understanding.formulation(),
                contract == null
                        ? null
                        : CaseContract.of(
                                contract, understanding.goalsReached(), understanding.endedOn()),
                none(
                        understanding.amendments().stream()
                                .map(told -> CaseAmendment.of(told, understanding.goalsReached()))
                                .toList()),
                none(facts.rows().stream().map(this::ordered).toList()),
                course.ending().review(),
                none(course.ending().followUps().stream().map(this::followUp).toList()),
                none(course.ending().maintenance()),
                null);
    }

    private ScoreRow ordered(ScoreRow row) {
        var cells = new LinkedHashMap<String, CaseFile.ScoreCell>();
        row.cells().entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<String, CaseFile.ScoreCell> cell) ->
                                        order.indexOf(cell.getKey()))
                                .thenComparing(Map.Entry::getKey))
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
        return new ScoreRow(row.point(), row.date(), cells, row.missingReason());
    }

    private static CasePerson person(Known known) {
        var placings = known.placings();
        var first = placings.isEmpty() ? null : placings.getFirst();
        return CasePerson.of(
                known.person(),
                first == null ? null : first.ring(),
                placings.size() < 2 ? null : placings.subList(1, placings.size()),
                known.removed());
    }

    private CaseFollowUp followUp(care.kith.entry.EndingEntry.FollowUp told) {
        return new CaseFollowUp(
                told.point(),
                told.date(),
                told.mode(),
                told.attended(),
                told.note(),
                told.decision(),
                risks(told.point(), told.date()));
    }

    /// Sessions that took place or failed to; those only planned are no facts yet.
    private List<CaseSession> sessions() {
        return facts.course().sessions().all().stream()
                .filter(session -> session.took() != null)
                .map(this::session)
                .toList();
    }

    private CaseSession session(Session session) {
        var took = Objects.requireNonNull(session.took());
        var note = session.note();
        var work = session.work();
        return new CaseSession(
                took.appointment(),
                took.number(),
                took.date(),
                took.phase(),
                took.attendance(),
                took.minutes(),
                note == null ? null : note.tasksDone(),
                session.disputeStage(),
                note == null ? null : note.note(),
                took.othersPresent(),
                took.contactAfterDna(),
                work == null ? null : new CaseWork(work.agreed(), work.result()),
                risks(
                        took.number() == null ? "A" + took.appointment() : "S" + took.number(),
                        took.date()),
                none(session.techniques()));
    }

    private @Nullable List<RiskEnquiry> risks(String point, @Nullable LocalDate day) {
        return none(
                facts.enquiries().stream()
                        .filter(enquiry -> enquiry.told().point().equals(point))
                        .filter(enquiry -> day == null || day.equals(enquiry.day()))
                        .map(Enquiry::told)
                        .map(care.kith.entry.SafetyEntry.RiskEnquired::enquiry)
                        .toList());
    }

    private static <T> @Nullable List<T> none(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
