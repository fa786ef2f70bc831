package care.kith.casefile;

import care.kith.entry.When;
import care.kith.measure.Instruments;

/// Turns a case file into the commands that a person would have given. Scores come before the
/// session of their day, as they do in the room.
final class CasePlay {

    private final CaseFile file;
    private final Later.OfClient later;
    private final Instruments instruments;
    private final CaseDays days;
    private final Play play = new Play();

    CasePlay(CaseFile file, Later later, Instruments instruments) {
        this.file = file;
        this.later = later.client();
        this.instruments = instruments;
        this.days = new CaseDays(file);
    }

    /// @throws IllegalArgumentException when the file names no day at all
    Play play() {
        opening();
        assessment();
        new InventoryPlay(file.client(), later, days, play).add();
        new AgreementPlay(file.client(), later, days, play).add();
        new ScorePlay(file, play, instruments).add();
        new SessionPlay(file, days, play).add();
        new EndingPlay(file.client(), days, play).add();
        return play;
    }

    private void opening() {
        var day = days.earliest();
        var when = When.day(day);
        var begun = file.begun();
        play.add(day, "/case_id", record -> record.course().begin(begun, when));
        var team = file.staff();
        if (team != null) {
            play.add(day, "/staff", record -> record.course().name(team, when));
        }
        var told = file.client().described();
        play.add(day, Play.CLIENT, record -> record.course().intake().describe(told, when));
        var referral = file.client().referral();
        if (referral != null) {
            var asked = days.of(referral.date());
            play.add(
                    referral.date() == null ? day : asked,
                    Play.CLIENT + "/referral",
                    record -> record.course().intake().receive(referral, When.day(asked)));
        }
    }

    private void assessment() {
        var client = file.client();
        var readiness = client.readiness();
        if (readiness != null) {
            var day = days.of(readiness.date(), "I15");
            play.add(
                    day,
                    Play.CLIENT + "/readiness",
                    record -> record.course().intake().assessReadiness(readiness, When.day(day)));
        }
        var suitability = client.suitability();
        if (suitability != null) {
            var day = days.of(readiness == null ? null : readiness.date());
            play.add(
                    day,
                    Play.CLIENT + "/suitability",
                    record ->
                            record.course().intake().assessSuitability(suitability, When.day(day)));
        }
        var diagnosis = client.diagnosis();
        if (diagnosis != null) {
            var day = days.of(null, "I02");
            play.add(
                    day,
                    Play.CLIENT + "/diagnosis",
                    record -> record.course().intake().diagnose(diagnosis, When.day(day)));
        }
    }
}
