package care.kith.desk;

import care.kith.course.Course;
import care.kith.page.Circle;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people of one client on one day: the circle as it stood, and all that is told about each.
///
/// Only the circle of the latest day can be changed; the past stays as it was drawn.
public record PeoplePage(
        Circle circle,
        LocalDate day,
        List<LocalDate> dates,
        boolean latest,
        List<PersonCard> cards,
        List<PersonCard> left) {

    /// @param asked the day whose circle is wanted; null for the latest
    static PeoplePage of(Course course, @Nullable LocalDate asked, LocalDate today, Words words) {
        var inventory = course.inventory();
        var dates = inventory.circleDates();
        var last = dates.isEmpty() || dates.getLast().isBefore(today) ? today : dates.getLast();
        var day = asked == null || asked.isAfter(last) ? last : asked;
        var cards =
                inventory.people().stream()
                        .map(known -> PersonCard.of(known, day, words))
                        .sorted(Comparator.comparingInt(PersonCard::order))
                        .toList();
        var title = words.say("record.people.circle");
        return new PeoplePage(
                new DayOfCircle(course, day).circle("circle", title, words),
                day,
                dates,
                day.equals(last),
                cards.stream().filter(card -> card.removed() == null).toList(),
                cards.stream().filter(card -> card.removed() != null).toList());
    }

    /// The place of the shown circle among the dates, from 0; the latest circle is the last one.
    public int shown() {
        var before = dates.stream().filter(date -> !date.isAfter(day)).count();
        return (int) Math.max(0, before - 1);
    }
}
