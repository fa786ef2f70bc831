package care.kith.casefile;

import care.kith.casefile.CaseClient.CaseFollowUp;
import care.kith.course.Inventory.Known;
import care.kith.course.Session;
import care.kith.entry.EndingEntry.FollowUp;
import care.kith.entry.EntryJson;
import care.kith.entry.InventoryEntry.Person;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Tells the facts of a client as a case file: nothing of the machine's, no ids, times of receipt
/// or sequence. Scores stand in the `order` of the instruments' short names.
record CaseWriter(CaseFacts facts, List<String> order) {

    /// @throws NullPointerException when the journal holds no course with a described client
    JsonNode tree() {
        var tree = EntryJson.MAPPER.valueToTree(file());
        LateFields.putBack(tree, EntryJson.MAPPER.valueToTree(Later.of(facts.course())));
        return tree;
    }

    private CaseFile file() {
        var begun = Objects.requireNonNull(facts.course().begun());
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
                understanding.contract(),
                none(understanding.amendments()),
                none(facts.rows().stream().map(row -> row.inOrder(order)).toList()),
                course.ending().review(),
                none(course.ending().followUps().stream().map(this::followUp).toList()),
                none(course.ending().maintenance()),
                null);
    }

    private static Person person(Known known) {
        var first = known.placings().isEmpty() ? null : known.placings().getFirst().ring();
        return known.person().in(first);
    }

    private CaseFollowUp followUp(FollowUp told) {
        return CaseFollowUp.of(told, none(facts.enquiries(told.point(), told.date())));
    }

    /// Sessions that took place or failed to; those only planned are no facts yet.
    private List<CaseSession> sessions() {
        return facts.course().sessions().all().stream()
                .filter(session -> session.took() != null)
                .map(this::session)
                .toList();
    }

    private CaseSession session(Session told) {
        var point = CaseSession.point(told.appointment(), told.number());
        return CaseSession.of(told, none(facts.enquiries(point, told.date())));
    }

    static <T> @Nullable List<T> none(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
