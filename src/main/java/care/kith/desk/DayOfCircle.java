package care.kith.desk;

import care.kith.course.Course;
import care.kith.course.Inventory.Known;
import care.kith.entry.InventoryEntry.Placing;
import care.kith.page.Circle;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The circle as it stood on a day, with the people in the order in which they were named, so that
/// a disc stays in its direction when the day changes.
record DayOfCircle(Course course, LocalDate day) {

    Circle circle(String id, String title, Words words) {
        return new Circle(id, title, name(words), people());
    }

    /// The name in the middle.
    private String name(Words words) {
        var client = course.intake().client();
        if (client == null) {
            return words.say("record.people.client");
        }
        return client.preferredName() == null ? client.pseudonym() : client.preferredName();
    }

    private List<Circle.Person> people() {
        return course.inventory().people().stream()
                .filter(known -> known.removed() == null || known.removed().isAfter(day))
                .map(this::person)
                .toList();
    }

    private Circle.Person person(Known known) {
        var person = known.person();
        return new Circle.Person(
                person.personId(),
                person.nameOrAlias(),
                ring(known),
                person.deceased(),
                person.status() != null && person.status().startsWith("estranged"),
                wish(known));
    }

    /// 0 is outside the circle: not placed yet, or gone from the inventory.
    int ring(Known known) {
        var removed = known.removed();
        return removed != null && !removed.isAfter(day)
                ? 0
                : Objects.requireNonNullElse(known.ringOn(day), 0);
    }

    private Circle.Wish wish(Known known) {
        var placing = placing(known, day);
        return switch (placing == null ? null : placing.wish()) {
            case CLOSER -> Circle.Wish.CLOSER;
            case FURTHER -> Circle.Wish.FURTHER;
            case null -> Circle.Wish.NONE;
        };
    }

    /// Where somebody was last placed on this day or before.
    static @Nullable Placing placing(Known known, LocalDate day) {
        return known.placings().stream()
                .filter(placing -> !placing.date().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
