package care.kith.casefile;

import care.kith.entry.CourseEntry.CourseBegun;
import care.kith.entry.IntakeEntry.Client;
import care.kith.entry.When;
import care.kith.measure.Instruments;
import java.time.LocalDate;
import java.util.List;

/// Turns a case file into the commands that a person would have given, outside the sessions.
final class CasePlay {

    private static final String CLIENT = "/clients/0";

    private final CaseFile file;
    private final Instruments instruments;
    private final CaseDays days;
    private final Play play = new Play();

    CasePlay(CaseFile file, Instruments instruments) {
        this.file = file;
        this.instruments = instruments;
        this.days = new CaseDays(file);
    }

    /// @throws IllegalArgumentException when the file names no day at all
    Play play() {
        opening();
        assessment();
        inventory();
        new AgreementPlay(file, days, play).add();
        new SessionPlay(file, days, play, instruments).add();
        ending();
        return play;
    }

    private void opening() {
        var day = days.earliest();
        var when = When.day(day);
        var client = file.client();
        play.add(
                day,
                "/case_id",
                record ->
                        record.course()
                                .begin(
                                        new CourseBegun(
                                                file.caseId(),
                                                file.title(),
                                                file.invented(),
                                                file.problemArea(),
                                                file.protocol()),
                                        when));
        var team = file.staff();
        if (team != null) {
            play.add(day, "/staff", record -> record.course().name(team, when));
        }
        var told =
                new Client(
                        client.clientId(),
                        client.pseudonym(),
                        client.preferredName(),
                        client.pronouns(),
                        client.age(),
                        client.gender(),
                        client.living(),
                        client.work());
        play.add(day, CLIENT, record -> record.course().intake().describe(told, when));
        var referral = client.referral();
        if (referral != null) {
            var asked = days.of(referral.date());
            play.add(
                    referral.date() == null ? day : asked,
                    CLIENT + "/referral",
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
                    CLIENT + "/readiness",
                    record -> record.course().intake().assessReadiness(readiness, When.day(day)));
        }
        var suitability = client.suitability();
        if (suitability != null) {
            var day = days.of(readiness == null ? null : readiness.date());
            play.add(
                    day,
                    CLIENT + "/suitability",
                    record ->
                            record.course().intake().assessSuitability(suitability, When.day(day)));
        }
        var diagnosis = client.diagnosis();
        if (diagnosis != null) {
            var day = days.of(null, "I02");
            play.add(
                    day,
                    CLIENT + "/diagnosis",
                    record -> record.course().intake().diagnose(diagnosis, When.day(day)));
        }
    }

    private void inventory() {
        var client = file.client();
        var events =
                client.timeline() == null
                        ? List.<care.kith.entry.InventoryEntry.LifeEvent>of()
                        : client.timeline();
        var eventDay = days.of(null, "I07");
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            play.add(
                    eventDay,
                    CLIENT + "/timeline/" + i,
                    record -> record.course().inventory().placeEvent(event, When.day(eventDay)));
        }
        var people = client.inventory() == null ? List.<CasePerson>of() : client.inventory();
        var toldDay = days.of(null, "I08");
        for (var i = 0; i < people.size(); i++) {
            add(people.get(i), CLIENT + "/inventory/" + i, toldDay);
        }
    }

    private void add(CasePerson told, String pointer, LocalDate toldDay) {
        play.add(
                toldDay,
                pointer,
                record -> record.course().inventory().add(told.person(), When.day(toldDay)));
        var ring = told.ring();
        var circleDay = days.of(null, "I09");
        if (ring != null) {
            play.add(
                    later(circleDay, toldDay),
                    pointer,
                    record ->
                            record.course()
                                    .inventory()
                                    .place(told.personId(), ring, null, circleDay));
        }
        if (told.placings() != null) {
            for (var placing : told.placings()) {
                play.add(
                        later(placing.date(), later(circleDay, toldDay)),
                        pointer + "/placings",
                        record ->
                                record.course()
                                        .inventory()
                                        .place(
                                                told.personId(),
                                                placing.ring(),
                                                placing.wish(),
                                                placing.date()));
            }
        }
        var removed = told.removed();
        if (removed != null) {
            play.add(
                    later(removed, lastPlacing(told, later(circleDay, toldDay))),
                    pointer + "/removed",
                    record -> record.course().inventory().remove(told.personId(), removed));
        }
    }

    private static LocalDate lastPlacing(CasePerson told, LocalDate otherwise) {
        return told.placings() == null
                ? otherwise
                : told.placings().stream()
                        .map(placing -> later(placing.date(), otherwise))
                        .max(LocalDate::compareTo)
                        .orElse(otherwise);
    }

    private void ending() {
        var client = file.client();
        var review = client.endingReview();
        if (review != null) {
            var day = days.of(review.date() == null ? days.last() : review.date());
            play.add(
                    day,
                    CLIENT + "/ending_review",
                    record -> record.course().ending().review(review, When.day(day)));
        }
        if (client.maintenance() != null) {
            for (var held : client.maintenance()) {
                var day = held.date() == null ? days.last() : held.date();
                play.add(
                        day,
                        CLIENT + "/maintenance",
                        record -> record.course().ending().maintain(held, When.day(day)));
            }
        }
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
