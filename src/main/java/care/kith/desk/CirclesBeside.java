package care.kith.desk;

import care.kith.course.Course;
import care.kith.course.Inventory;
import care.kith.page.Circle;
import care.kith.page.Format;
import care.kith.page.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first circle beside the last, each on its day, and in words who moved.
public record CirclesBeside(Circle first, Circle last, List<Moved> moved) {

    /// Somebody who stands in another ring; 0 is outside the circle.
    public record Moved(String name, int from, int to) {}

    /// @return null where the circle was drawn on one day only
    static @Nullable CirclesBeside of(Course course, Words words) {
        var dates = course.inventory().circleDates();
        if (dates.size() < 2) {
            return null;
        }
        var then = new DayOfCircle(course, dates.getFirst());
        var now = new DayOfCircle(course, dates.getLast());
        var format = new Format(words.language());
        var began = words.say("record.ending.circle-then", format.day(then.day()));
        var came = words.say("record.ending.circle-now", format.day(now.day()));
        return new CirclesBeside(
                then.circle("circle-then", began, words),
                now.circle("circle-now", came, words),
                moved(course.inventory(), then, now));
    }

    private static List<Moved> moved(Inventory inventory, DayOfCircle then, DayOfCircle now) {
        var moved = new ArrayList<Moved>();
        for (var known : inventory.people()) {
            var from = then.ring(known);
            var to = now.ring(known);
            if (from != to) {
                moved.add(new Moved(known.person().nameOrAlias(), from, to));
            }
        }
        return List.copyOf(moved);
    }
}
