package care.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.page.Circle.Person;
import care.kith.page.Circle.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nobodyInTheCircleSitsOnAnother(long seed) {
        var seats = Seating.of(people(25, seed));

        assertThat(seats).hasSize(25);
        for (var one : seats) {
            for (var other : seats) {
                if (!one.equals(other)) {
                    assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                            .describedAs("seed %d", seed)
                            .isGreaterThanOrEqualTo(42);
                }
            }
        }
    }

    @Test
    void everybodySitsInTheirOwnRing() {
        for (var seat : Seating.of(people(25, 42))) {
            var away = Math.hypot(seat.x() - 400, seat.y() - 400);
            var ring = seat.person().ring();
            assertThat(away).isLessThan(Rings.outer(ring));
            assertThat(away).isGreaterThan(Rings.inner(ring));
        }
    }

    @Test
    void theSamePeopleSitInTheSamePlaces() {
        assertThat(Seating.of(people(25, 7))).isEqualTo(Seating.of(people(25, 7)));
    }

    @Test
    void aPersonNotYetPlacedIsNotDrawn() {
        var person = new Person("p", "Ann", 0, false, false, Wish.NONE);

        assertThat(Seating.of(List.of(person))).isEmpty();
    }

    @Test
    void initialsAreOfTheFirstAndTheLastName() {
        assertThat(Circle.initials("Maria")).isEqualTo("M");
        assertThat(Circle.initials("Mr van der Berg")).isEqualTo("MB");
        assertThat(Circle.initials("𝒜da")).isEqualTo("𝒜");
    }

    @Test
    void whatPeopleTypedIsTextInADrawing() {
        assertThat(new Svg().text(0, 0, "start", "", "<script>'\"&").close())
                .contains("&lt;script&gt;&#39;&#34;&amp;")
                .doesNotContain("<script>");
    }

    @Test
    void eventsAreLetteredBeyondTheAlphabet() {
        assertThat(Backdrop.letter(0)).isEqualTo("a");
        assertThat(Backdrop.letter(25)).isEqualTo("z");
        assertThat(Backdrop.letter(26)).isEqualTo("aa");
        assertThat(Backdrop.letter(52)).isEqualTo("ba");
    }

    @Test
    void linesThatCoincideAreNamedOnceAndTogether() {
        var scale =
                new Scale(
                        0,
                        27,
                        List.of(),
                        List.of(
                                new Scale.Threshold("case line", 10, Scale.Line.CASE),
                                new Scale.Threshold("reliable", 10, Scale.Line.RELIABLE)));
        var svg = new Svg();
        new ScaleLines(plot(svg, InventedCourse.time()), scale).thresholds();

        assertThat(svg.close()).containsOnlyOnce("<text").contains("case line, reliable 10");
    }

    @Test
    void sessionsThatStandCloseAreDrawnSmaller() {
        var svg = new Svg();
        new Axis(plot(svg, InventedCourse.time())).draw();

        assertThat(svg.close()).contains("d-session attended close").doesNotContain("r=\"3.5\"");
    }

    @Test
    void aLongNameStandsWholeInTheCircle() {
        var name = "Wilhelmina Featherstonehaugh-Okonkwo";
        var circle = new Circle("circle", "Circle", name, List.of());

        assertThat(new CircleDrawing(circle, Words.in(Locale.ENGLISH), false).draw())
                .contains(">Wilhelmina<", ">Featherstonehaugh-Okonkwo<");
    }

    private static Plot plot(Svg svg, Backdrop time) {
        return new Plot(svg, time, new Format(Locale.ENGLISH), 0, 90, 0, 100);
    }

    private static List<Person> people(int many, long seed) {
        var random = new Random(seed);
        var people = new ArrayList<Person>();
        for (var index = 0; index < many; index++) {
            var ring = 1 + (index * 3 / many + random.nextInt(2)) % 3;
            var name = "Person ".repeat(1 + random.nextInt(4)) + index;
            people.add(new Person("p" + index, name, ring, false, false, Wish.NONE));
        }
        return people;
    }
}
