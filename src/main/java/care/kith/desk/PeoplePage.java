package care.kith.desk;

import care.kith.course.Intake;
import care.kith.course.Inventory;
import care.kith.course.Inventory.Known;
import care.kith.entry.InventoryEntry.Person;
import care.kith.entry.InventoryEntry.Placing;
import care.kith.entry.InventoryEntry.Wish;
import care.kith.page.Circle;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The people of one client on one day: the circle as it stood, and all that is told about each.
///
/// Only the circle of the latest day can be changed; the past stays as it was drawn.
public record PeoplePage(
        Circle circle,
        LocalDate day,
        List<LocalDate> dates,
        boolean latest,
        List<Card> cards,
        List<Card> left) {

    /// Everything told about one person. `ring` is 0 outside the circle.
    public record Card(
            String id,
            String name,
            @Nullable String relation,
            int ring,
            @Nullable Wish wish,
            boolean deceased,
            @Nullable LocalDate removed,
            List<Told> told,
            List<Placing> placings) {}

    /// The name in the middle of the circle.
    static String name(Intake intake, Words words) {
        var client = intake.client();
        if (client == null) {
            return words.say("record.people.client");
        }
        return client.preferredName() == null ? client.pseudonym() : client.preferredName();
    }

    /// @param asked the day whose circle is wanted; null for the latest
    static PeoplePage of(
            Inventory inventory,
            String client,
            String title,
            @Nullable LocalDate asked,
            LocalDate today,
            Words words) {
        var dates = inventory.circleDates();
        var last = dates.isEmpty() || dates.getLast().isBefore(today) ? today : dates.getLast();
        var day = asked == null || asked.isAfter(last) ? last : asked;
        var latest = day.equals(last);
        var cards =
                inventory.people().stream()
                        .map(known -> card(known, day, words))
                        .sorted(Comparator.comparingInt(card -> card.ring == 0 ? 4 : card.ring))
                        .toList();
        return new PeoplePage(
                new Circle("circle", title, client, drawn(inventory, day)),
                day,
                dates,
                latest,
                cards.stream().filter(card -> card.removed == null).toList(),
                cards.stream().filter(card -> card.removed != null).toList());
    }

    /// The circle of a day, in the order in which people were named, so that a disc stays in its
    /// direction when the day changes.
    static List<Circle.Person> drawn(Inventory inventory, LocalDate day) {
        return inventory.people().stream()
                .filter(known -> known.removed() == null || known.removed().isAfter(day))
                .map(known -> person(known, day))
                .toList();
    }

    private static Circle.Person person(Known known, LocalDate day) {
        var person = known.person();
        return new Circle.Person(
                person.personId(),
                person.nameOrAlias(),
                Objects.requireNonNullElse(known.ringOn(day), 0),
                person.deceased(),
                estranged(person),
                wish(known, day));
    }

    private static boolean estranged(Person person) {
        return person.status() != null && person.status().startsWith("estranged");
    }

    private static Circle.Wish wish(Known known, LocalDate day) {
        var wish = placing(known, day, Placing::wish);
        if (wish == null) {
            return Circle.Wish.NONE;
        }
        return switch (wish) {
            case CLOSER -> Circle.Wish.CLOSER;
            case FURTHER -> Circle.Wish.FURTHER;
        };
    }

    private static <T> @Nullable T placing(
            Known known, LocalDate day, Function<Placing, @Nullable T> of) {
        Placing found = null;
        for (var placing : known.placings()) {
            if (!placing.date().isAfter(day)) {
                found = placing;
            }
        }
        return found == null ? null : of.apply(found);
    }

    private static Card card(Known known, LocalDate day, Words words) {
        var person = known.person();
        return new Card(
                person.personId(),
                person.nameOrAlias(),
                person.relation(),
                Objects.requireNonNullElse(known.ringOn(day), 0),
                placing(known, day, Placing::wish),
                person.deceased(),
                known.removed(),
                told(person, words),
                known.placings());
    }

    private static List<Told> told(Person person, Words words) {
        return new Told.Gathering(words)
                .add("record.people.status", status(person))
                .add("record.people.contact", person.contactFrequency())
                .add("record.people.positives", person.positives())
                .add("record.people.difficulties", person.difficulties())
                .add("record.people.expectations-mine", person.expectationsMine())
                .add("record.people.expectations-theirs", person.expectationsTheirs())
                .add("record.people.mood-link", person.moodLink())
                .add("record.people.changes-wanted", person.changesWanted())
                .stated("record.people.dispute-stage", person.disputeStage())
                .add("record.people.focus-link", focusLink(person, words))
                .add("record.people.rhythm-role", person.rhythmRole())
                .told();
    }

    /// Being alive goes without saying.
    private static @Nullable String status(Person person) {
        return "alive".equals(person.status()) ? null : person.status();
    }

    /// "none" says that the question was asked; on a card it only fills the room.
    private static @Nullable String focusLink(Person person, Words words) {
        var link = person.focusLink();
        if (link == null || link.equals("none")) {
            return null;
        }
        return Told.area(words, link);
    }
}
