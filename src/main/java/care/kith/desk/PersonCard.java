package care.kith.desk;

import care.kith.course.Inventory.Known;
import care.kith.entry.InventoryEntry.Person;
import care.kith.entry.InventoryEntry.Wish;
import care.kith.entry.ProblemArea;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything told about one person. `ring` is 0 outside the circle; `focus` says that the course
/// works on what is between the two.
public record PersonCard(
        String id,
        String name,
        @Nullable String relation,
        int ring,
        @Nullable Wish wish,
        @Nullable LocalDate removed,
        boolean focus,
        List<Told> told) {

    static PersonCard of(Known known, LocalDate day, Words words) {
        var person = known.person();
        var placing = DayOfCircle.placing(known, day);
        return new PersonCard(
                person.personId(),
                person.nameOrAlias(),
                person.relation(),
                Objects.requireNonNullElse(known.ringOn(day), 0),
                placing == null ? null : placing.wish(),
                known.removed(),
                isFocus(person),
                told(person, words));
    }

    /// The closest first; who stands in no ring comes last.
    int order() {
        return ring == 0 ? 4 : ring;
    }

    /// A link with a remark, such as one that was set aside, is not what the course works on.
    private static boolean isFocus(Person person) {
        return Arrays.stream(ProblemArea.values())
                .anyMatch(area -> area.name().equalsIgnoreCase(person.focusLink()));
    }

    private static List<Told> told(Person person, Words words) {
        return new Told.Gathering(words)
                .add("record.people.status", status(person))
                .add("record.people.focus-link", focusLink(person))
                .stated("record.people.dispute-stage", person.disputeStage())
                .add("record.people.contact", person.contactFrequency())
                .add("record.people.positives", person.positives())
                .add("record.people.difficulties", person.difficulties())
                .add("record.people.expectations-mine", person.expectationsMine())
                .add("record.people.expectations-theirs", person.expectationsTheirs())
                .add("record.people.mood-link", person.moodLink())
                .add("record.people.changes-wanted", person.changesWanted())
                .add("record.people.rhythm-role", person.rhythmRole())
                .told();
    }

    /// Being alive goes without saying.
    private static @Nullable String status(Person person) {
        return "alive".equals(person.status()) ? null : person.status();
    }

    /// "none" says that the question was asked; on a card it only fills the room.
    private static @Nullable String focusLink(Person person) {
        var link = person.focusLink();
        return "none".equals(link) ? null : link;
    }
}
