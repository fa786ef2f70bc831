package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.course.Course;
import care.kith.entry.EntryId;
import care.kith.entry.InventoryEntry;
import care.kith.entry.InventoryEntry.Person;
import care.kith.entry.InventoryEntry.PersonAdded;
import care.kith.entry.InventoryEntry.PersonPlaced;
import care.kith.entry.InventoryEntry.PersonRemoved;
import care.kith.entry.InventoryEntry.Wish;
import care.kith.entry.Line;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.page.Circle;
import care.kith.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeoplePageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);
    private static final LocalDate LATER = LocalDate.of(2026, 2, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final Words words = Words.in(Locale.ENGLISH);
    private final List<Line> lines = new ArrayList<>();

    @Test
    void showsTheCircleOfTheDayThatIsAskedFor() {
        told(FIRST, new PersonAdded(person("p1", "Nora")));
        told(FIRST, new PersonPlaced("p1", 3, Wish.CLOSER));
        told(LATER, new PersonPlaced("p1", 2, null));

        assertThat(page(null).circle().people()).extracting(Circle.Person::ring).containsExactly(2);
        assertThat(page(FIRST).circle().people())
                .containsExactly(
                        new Circle.Person("p1", "Nora", 3, false, false, Circle.Wish.CLOSER));
        assertThat(page(null).dates()).containsExactly(FIRST, LATER);
    }

    @Test
    void onlyTheLatestCircleCanBeChanged() {
        told(FIRST, new PersonAdded(person("p1", "Nora")));
        told(FIRST, new PersonPlaced("p1", 3, null));

        assertThat(page(null).latest()).isTrue();
        assertThat(page(TODAY.plusYears(1)).latest()).isTrue();
        assertThat(page(FIRST).latest()).isFalse();
    }

    @Test
    void whoLeftStaysInThePast() {
        told(FIRST, new PersonAdded(person("p1", "Nora")));
        told(FIRST, new PersonPlaced("p1", 1, null));
        told(LATER, new PersonRemoved("p1"));

        assertThat(page(null).cards()).isEmpty();
        assertThat(page(null).left()).extracting(PersonCard::name).containsExactly("Nora");
        assertThat(page(null).circle().people()).isEmpty();
        assertThat(page(FIRST).circle().people()).hasSize(1);
    }

    @Test
    void theEndingSetsTheFirstCircleBesideTheLast() {
        told(FIRST, new PersonAdded(person("p1", "Nora")));
        told(FIRST, new PersonPlaced("p1", 3, null));
        assertThat(CirclesBeside.of(course(), words)).isNull();

        told(LATER, new PersonPlaced("p1", 1, null));
        var circles = java.util.Objects.requireNonNull(CirclesBeside.of(course(), words));
        assertThat(circles.moved()).containsExactly(new CirclesBeside.Moved("Nora", 3, 1));
    }

    private PeoplePage page(@Nullable LocalDate asked) {
        return PeoplePage.of(course(), asked, TODAY, words);
    }

    private Course course() {
        return Course.FOLD.over(lines);
    }

    private void told(LocalDate day, InventoryEntry entry) {
        var number = lines.size() + 1L;
        lines.add(
                new Line(
                        new StreamId(new UUID(0, 1)),
                        number,
                        new EntryId(new UUID(1, number)),
                        When.day(day),
                        ZoneOffset.UTC,
                        Instant.EPOCH,
                        new StaffId(new UUID(0, 2)),
                        null,
                        entry));
    }

    private static Person person(String id, String name) {
        return new Person(
                id, name, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }
}
