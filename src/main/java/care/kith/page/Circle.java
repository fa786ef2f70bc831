package care.kith.page;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The closeness circle: the client in the middle, three rings around, and people in them. The same
/// people in the same order are always drawn in the same places.
public record Circle(String id, String title, String client, List<Person> people) {

    private static final Pattern GAP = Pattern.compile("[\\s-]+");

    public Circle {
        people = List.copyOf(people);
    }

    /// Ring 1 is the closest, 3 the furthest; 0 is known and not yet placed.
    public record Person(
            String id, String name, int ring, boolean deceased, boolean estranged, Wish wish) {

        public Person {
            if (ring < 0 || ring > 3) {
                throw new IllegalArgumentException("the circle has three rings");
            }
        }

        public String initials() {
            return Circle.initials(name);
        }
    }

    /// Which way the client wishes this person to move.
    public enum Wish {
        NONE,
        CLOSER,
        FURTHER;

        public String css() {
            return Code.of(this);
        }
    }

    /// Only an editable circle has discs one can reach and move.
    public Content draw(Words words, boolean editable) {
        return Svg.content(new CircleDrawing(this, words, editable).draw());
    }

    public List<Person> placed() {
        return people.stream().filter(person -> person.ring() > 0).toList();
    }

    /// The first letters of the first and the last word.
    static String initials(String name) {
        var letters =
                GAP.splitAsStream(name.strip())
                        .filter(word -> !word.isEmpty())
                        .map(Circle::letter)
                        .toList();
        return switch (letters.size()) {
            case 0 -> "";
            case 1 -> letters.getFirst();
            default -> letters.getFirst() + letters.getLast();
        };
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
