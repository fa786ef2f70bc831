package care.kith.course;

import static care.kith.casebook.Decision.accept;
import static care.kith.casebook.Decision.refuse;
import static care.kith.course.CourseRefusal.PERSON_KNOWN;
import static care.kith.course.CourseRefusal.PERSON_REMOVED;
import static care.kith.course.CourseRefusal.PERSON_UNKNOWN;

import care.kith.casebook.Decision;
import care.kith.entry.InventoryEntry;
import care.kith.entry.InventoryEntry.EventPlaced;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.entry.InventoryEntry.Person;
import care.kith.entry.InventoryEntry.PersonAdded;
import care.kith.entry.InventoryEntry.PersonDescribed;
import care.kith.entry.InventoryEntry.PersonPlaced;
import care.kith.entry.InventoryEntry.PersonRemoved;
import care.kith.entry.InventoryEntry.Placing;
import care.kith.entry.InventoryEntry.Wish;
import care.kith.entry.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people in the client's life, each with every ring they have stood in, and the events of the
/// timeline. A person who left the inventory stays in its past.
public record Inventory(List<Known> people, List<LifeEvent> events) {

    static final Inventory EMPTY = new Inventory(List.of(), List.of());

    /// A person with their places in the circle, oldest first, and the day they left the inventory.
    public record Known(Person person, List<Placing> placings, @Nullable LocalDate removed) {

        /// The ring on a day: of the last placing up to it; null before the first.
        public @Nullable Integer ringOn(LocalDate day) {
            return placings.stream()
                    .filter(placing -> !placing.date().isAfter(day))
                    .reduce((_, later) -> later)
                    .map(Placing::ring)
                    .orElse(null);
        }

        /// The ring and wish that stand now.
        public @Nullable Placing place() {
            return placings.isEmpty() ? null : placings.getLast();
        }

        public boolean present() {
            return removed == null;
        }

        private boolean is(String personId) {
            return person.personId().equals(personId);
        }

        private Known described(Person again) {
            return new Known(again, placings, removed);
        }

        private Known placed(Placing placing) {
            return new Known(person, plus(placings, placing), removed);
        }

        private Known removedOn(LocalDate day) {
            return new Known(person, placings, day);
        }
    }

    Inventory after(InventoryEntry entry, When happened) {
        return switch (entry) {
            case PersonAdded(var person) ->
                    new Inventory(plus(people, new Known(person, List.of(), null)), events);
            case PersonDescribed(var person) ->
                    changing(person.personId(), known -> known.described(person));
            case PersonPlaced(var id, var ring, var wish) ->
                    changing(id, known -> known.placed(new Placing(day(happened), ring, wish)));
            case PersonRemoved(var id) -> changing(id, known -> known.removedOn(day(happened)));
            case EventPlaced(var event) -> new Inventory(people, plus(events, event));
        };
    }

    public @Nullable Known known(String personId) {
        return people.stream().filter(known -> known.is(personId)).findFirst().orElse(null);
    }

    /// The name behind an inventory id; a free name stands for itself.
    public String nameOf(String personIdOrName) {
        var known = known(personIdOrName);
        return known == null ? personIdOrName : known.person.nameOrAlias();
    }

    /// The days on which the circle changed, oldest first.
    public List<LocalDate> circleDates() {
        return people.stream()
                .flatMap(known -> known.placings.stream().map(Placing::date))
                .distinct()
                .sorted()
                .toList();
    }

    public Decision add(Person person, When when) {
        return known(person.personId()) == null
                ? accept(when, new PersonAdded(person))
                : refuse(PERSON_KNOWN);
    }

    public Decision describe(Person person, When when) {
        return known(person.personId()) == null
                ? refuse(PERSON_UNKNOWN)
                : accept(when, new PersonDescribed(person));
    }

    public Decision place(String personId, int ring, @Nullable Wish wish, LocalDate day) {
        return onPresent(personId, day, new PersonPlaced(personId, ring, wish));
    }

    public Decision remove(String personId, LocalDate day) {
        return onPresent(personId, day, new PersonRemoved(personId));
    }

    private Decision onPresent(String personId, LocalDate day, InventoryEntry entry) {
        var known = known(personId);
        if (known == null) {
            return refuse(PERSON_UNKNOWN);
        }
        return known.present() ? accept(When.day(day), entry) : refuse(PERSON_REMOVED);
    }

    public Decision placeEvent(LifeEvent event, When when) {
        return accept(when, new EventPlaced(event));
    }

    private Inventory changing(String personId, UnaryOperator<Known> change) {
        return new Inventory(
                people.stream()
                        .map(known -> known.is(personId) ? change.apply(known) : known)
                        .toList(),
                events);
    }

    /// Placings and removals are always dated by a day; see `place` and `remove`.
    private static LocalDate day(When happened) {
        return Objects.requireNonNull(happened.from());
    }

    private static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
