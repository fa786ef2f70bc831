package care.kith.casefile;

import care.kith.casefile.CaseClient.CaseFollowUp;
import care.kith.entry.When;

/// Turns what a case file says of the ending and the time since into the commands that a person
/// would have given; what has no day of its own takes that of the last session.
record EndingPlay(CaseClient client, CaseDays days, Play play) {

    void add() {
        var followUps = CaseClient.listed(client.followUp());
        for (var i = 0; i < followUps.size(); i++) {
            followUp(followUps.get(i), Play.CLIENT + "/follow_up/" + i);
        }
        var review = client.endingReview();
        if (review != null) {
            var day = review.date() == null ? days.last() : review.date();
            play.add(
                    day,
                    Play.CLIENT + "/ending_review",
                    record -> record.course().ending().review(review, When.day(day)));
        }
        for (var held : CaseClient.listed(client.maintenance())) {
            var day = held.date() == null ? days.last() : held.date();
            play.add(
                    day,
                    Play.CLIENT + "/maintenance",
                    record -> record.course().ending().maintain(held, When.day(day)));
        }
    }

    private void followUp(CaseFollowUp told, String pointer) {
        var day = told.date() == null ? days.last() : told.date();
        var held = told.held();
        play.add(day, pointer, record -> record.course().ending().followUp(held, When.day(day)));
        play.enquiries(told.risks(), told.point(), day, pointer);
    }
}
