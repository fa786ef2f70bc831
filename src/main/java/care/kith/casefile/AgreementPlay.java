package care.kith.casefile;

import care.kith.casefile.CaseContract.CaseGoal;
import care.kith.entry.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what a case file says was understood and agreed into the commands that a person would have
/// given: formulation, contract and its versions, the goals and how far they came.
final class AgreementPlay {

    private static final String CLIENT = "/clients/0";

    private final CaseFile file;
    private final CaseDays days;
    private final Play play;

    AgreementPlay(CaseFile file, CaseDays days, Play play) {
        this.file = file;
        this.days = days;
        this.play = play;
    }

    void add() {
        var client = file.client();
        var formulation = client.formulation();
        if (formulation != null) {
            var day = days.of(null, "I11");
            play.add(
                    day,
                    CLIENT + "/formulation",
                    record ->
                            record.course().understanding().formulate(formulation, When.day(day)));
        }
        var contract = client.contract();
        if (contract == null) {
            return;
        }
        var day = days.of(contract.agreedOn(), "I14");
        play.add(
                day,
                CLIENT + "/contract",
                record ->
                        record.course().understanding().agree(contract.contract(), When.day(day)));
        rate(contract.goals(), CLIENT + "/contract/goals", day);
        if (client.contractAmendments() != null) {
            for (var amendment : client.contractAmendments()) {
                var changed = days.of(amendment.agreedOn());
                var turn = CasePlay.later(changed, day);
                play.add(
                        turn,
                        CLIENT + "/contract_amendments",
                        record ->
                                record.course()
                                        .understanding()
                                        .amend(amendment.amendment(), When.day(changed)));
                if (amendment.changes() != null) {
                    rate(amendment.changes().goalsAdded(), CLIENT + "/contract_amendments", turn);
                }
            }
        }
        var ended = contract.endDateActual();
        if (ended != null) {
            play.add(
                    CasePlay.later(ended, day),
                    CLIENT + "/contract/end_date_actual",
                    record -> record.course().understanding().end(ended));
        }
    }

    private void rate(@Nullable List<CaseGoal> goals, String pointer, LocalDate agreed) {
        if (goals == null) {
            return;
        }
        var review = file.client().endingReview();
        var day = CasePlay.later(days.of(review == null ? null : review.date(), "E04"), agreed);
        var rated =
                review == null || review.date() == null ? CasePlay.later(days.last(), agreed) : day;
        for (var goal : goals) {
            var reached = goal.reached();
            if (reached != null) {
                play.add(
                        rated,
                        pointer,
                        record ->
                                record.course()
                                        .understanding()
                                        .rate(goal.id(), reached, When.day(rated)));
            }
        }
    }
}
