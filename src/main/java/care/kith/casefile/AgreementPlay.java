package care.kith.casefile;

import static care.kith.casefile.CaseClient.listed;

import care.kith.casefile.Later.OfGoal;
import care.kith.entry.UnderstandingEntry.Contract;
import care.kith.entry.UnderstandingEntry.Goal;
import care.kith.entry.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what a case file says was understood and agreed into the commands that a person would have
/// given: formulation, contract and its versions, the goals and how far they came.
record AgreementPlay(CaseClient client, Later.OfClient later, CaseDays days, Play play) {

    void add() {
        var formulation = client.formulation();
        if (formulation != null) {
            var day = days.of(null, "I11");
            play.add(
                    day,
                    Play.CLIENT + "/formulation",
                    record ->
                            record.course().understanding().formulate(formulation, When.day(day)));
        }
        var contract = client.contract();
        if (contract != null) {
            agree(contract, days.of(contract.agreedOn(), "I14"));
        }
    }

    private void agree(Contract contract, LocalDate day) {
        var pointer = Play.CLIENT + "/contract";
        play.add(
                day,
                pointer,
                record -> record.course().understanding().agree(contract, When.day(day)));
        rate(contract.goals(), later.goals(), pointer + "/goals", day);
        amend(day);
        var ended = later.endDateActual();
        if (ended != null) {
            play.add(
                    Play.later(ended, day),
                    pointer + "/end_date_actual",
                    record -> record.course().understanding().end(ended));
        }
    }

    private void amend(LocalDate agreed) {
        var pointer = Play.CLIENT + "/contract_amendments";
        var amendments = listed(client.contractAmendments());
        for (var i = 0; i < amendments.size(); i++) {
            var amendment = amendments.get(i);
            var changed = days.of(amendment.agreedOn());
            var turn = Play.later(changed, agreed);
            play.add(
                    turn,
                    pointer,
                    record -> record.course().understanding().amend(amendment, When.day(changed)));
            var changes = amendment.changes();
            if (changes != null) {
                rate(changes.goalsAdded(), later.goalsAdded(i), pointer, turn);
            }
        }
    }

    private void rate(
            @Nullable List<Goal> goals,
            @Nullable List<OfGoal> ratings,
            String pointer,
            LocalDate agreed) {
        var review = client.endingReview();
        var said = review == null ? null : review.date();
        var day = Play.later(said == null ? days.last() : said, agreed);
        for (var i = 0; i < listed(ratings).size(); i++) {
            var goal = listed(goals).get(i);
            var reached = listed(ratings).get(i).reached();
            if (reached != null) {
                play.add(
                        day,
                        pointer,
                        record ->
                                record.course()
                                        .understanding()
                                        .rate(goal.id(), reached, When.day(day)));
            }
        }
    }
}
