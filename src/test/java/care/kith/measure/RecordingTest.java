package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.casebook.Decision.Accepted;
import care.kith.entry.EntryId;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.Mode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordingTest {

    /// The names of questionnaire and version become those of the library; all else stands as told.
    @Test
    void nothingThatWasToldIsLostOnTheWayIntoTheRecord() {
        var told = answered("PHQ-9", "any");
        assertThat(Recording.record(Instruments.library(), told))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted ->
                                assertThat(accepted.facts())
                                        .singleElement()
                                        .satisfies(fact ->
                                                assertThat(fact.entry())
                                                        .isEqualTo(answered("phq9", "1"))));
    }

    private static MeasureAnswered answered(String instrument, String version) {
        return new MeasureAnswered(
                "S3",
                LocalDate.of(2026, 3, 2),
                instrument,
                version,
                List.of(2, 1, 1, 0, 1, 0, 2, 0, 1),
                new BigDecimal("8"),
                1,
                Mode.LINK,
                "It was a bad week",
                new EntryId(new UUID(1, 2)));
    }
}
