package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.SessionEntry.Appointment;
import care.kith.entry.SessionEntry.AttendanceRecorded;
import care.kith.entry.SessionEntry.NoteSigned;
import care.kith.entry.StaffId;
import care.kith.entry.Stated;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.entry.Words.Attendance;
import care.kith.page.Format;
import care.kith.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JournalPageTest {

    private final Words words = Words.in(Locale.ENGLISH);
    private final JournalBody body =
            new JournalBody(words, new Format(Locale.ENGLISH), (_, code) -> code);

    @Test
    void everyLineStandsOnOnePageAndTheNewestComesFirst() {
        var lines = lines(3 * JournalPage.ROWS - 5);
        var numbers = new ArrayList<Long>();
        for (var page = 1; page <= page(lines, 1).pages(); page++) {
            page(lines, page).rows().forEach(row -> numbers.add(row.number()));
        }

        assertThat(numbers)
                .containsExactlyElementsOf(lines.reversed().stream().map(Line::number).toList());
    }

    @Test
    void aPageBeyondTheEndIsTheLast() {
        assertThat(page(lines(60), 99).page()).isEqualTo(2);
        assertThat(page(lines(60), -1).page()).isEqualTo(1);
        assertThat(page(List.of(), 1).rows()).isEmpty();
    }

    @Test
    void showsWhatIsStoredFieldByField() {
        var told =
                body.of(
                        new MeasureAnswered(
                                "S1",
                                LocalDate.of(2026, 3, 3),
                                "phq9",
                                "1",
                                Arrays.asList(1, null, 3),
                                null,
                                null,
                                null,
                                null,
                                null));

        assertThat(told).contains(new Told(words.say("record.field.items"), List.of("1 – 3")));
        assertThat(told).hasSize(5);
    }

    @Test
    void saysTheWordsOfClosedListsWithTheirRemark() {
        var told =
                body.of(
                        new AttendanceRecorded(
                                new Appointment(
                                        3,
                                        3,
                                        LocalDate.of(2026, 3, 3),
                                        null,
                                        Stated.of(Attendance.DNA, "the bus"),
                                        null,
                                        null,
                                        null)));

        assertThat(told)
                .contains(
                        new Told(
                                words.say("record.field.attendance"),
                                List.of("did not attend (the bus)")));
    }

    private JournalPage page(List<Line> lines, int asked) {
        return JournalPage.of(lines, asked, _ -> "Dr Lee", body);
    }

    private static List<Line> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(number, new NoteSigned(number, List.of("S01"), "A note")))
                .toList();
    }

    private static Line line(long number, Entry entry) {
        return new Line(
                new StreamId(new UUID(0, 1)),
                number,
                new EntryId(new UUID(1, number)),
                When.day(LocalDate.of(2026, 1, 1)),
                ZoneOffset.UTC,
                Instant.EPOCH,
                new StaffId(new UUID(0, 2)),
                null,
                entry);
    }
}
