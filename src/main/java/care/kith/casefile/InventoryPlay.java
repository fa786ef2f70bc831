package care.kith.casefile;

import care.kith.casefile.Later.OfPerson;
import care.kith.entry.InventoryEntry.Person;
import care.kith.entry.InventoryEntry.Placing;
import care.kith.entry.When;
import java.time.LocalDate;

/// Turns the people and the timeline of a case file into the commands that a person would have
/// given: told about first, then placed in the circle, at last removed.
record InventoryPlay(CaseClient client, Later.OfClient later, CaseDays days, Play play) {

    void add() {
        var events = CaseClient.listed(client.timeline());
        var eventDay = days.of(null, "I07");
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            play.add(
                    eventDay,
                    Play.CLIENT + "/timeline/" + i,
                    record -> record.course().inventory().placeEvent(event, When.day(eventDay)));
        }
        var people = CaseClient.listed(client.inventory());
        for (var i = 0; i < people.size(); i++) {
            add(people.get(i), later.person(i), Play.CLIENT + "/inventory/" + i);
        }
    }

    private void add(Person told, OfPerson since, String pointer) {
        var toldDay = days.of(null, "I08");
        var person = told.in(null);
        play.add(
                toldDay,
                pointer,
                record -> record.course().inventory().add(person, When.day(toldDay)));
        var circleDay = days.of(null, "I09");
        var drawn = Play.later(circleDay, toldDay);
        var ring = told.ring();
        if (ring != null) {
            place(drawn, pointer, person, new Placing(circleDay, ring, null));
        }
        var turn = drawn;
        for (var placing : CaseClient.listed(since.placings())) {
            place(Play.later(placing.date(), drawn), pointer + "/placings", person, placing);
            turn = Play.later(placing.date(), turn);
        }
        var removed = since.removed();
        if (removed != null) {
            play.add(
                    Play.later(removed, turn),
                    pointer + "/removed",
                    record -> record.course().inventory().remove(person.personId(), removed));
        }
    }

    private void place(LocalDate turn, String pointer, Person person, Placing placing) {
        play.add(
                turn,
                pointer,
                record ->
                        record.course()
                                .inventory()
                                .place(
                                        person.personId(),
                                        placing.ring(),
                                        placing.wish(),
                                        placing.date()));
    }
}
