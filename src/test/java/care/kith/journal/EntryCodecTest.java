package care.kith.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.EntryId;
import care.kith.entry.EntryKinds;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.PracticeEntry.PracticeFounded;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class EntryCodecTest {

    private final EntryCodec codec = new EntryCodec();
    private final StreamId stream = StreamId.random(Folder.RANDOM);
    private final EntryId id = EntryId.random(Folder.RANDOM);

    @Test
    void numbersComeBackAsTheyWereWritten() {
        var answered =
                new MeasureAnswered(
                        "S1",
                        LocalDate.of(2026, 3, 2),
                        "wsas",
                        "1",
                        null,
                        new BigDecimal("6.50"),
                        null,
                        null,
                        null,
                        null);
        var entry =
                new NewEntry(
                        id,
                        When.at(LocalDate.of(2026, 3, 2).atTime(9, 30)),
                        ZoneId.of("Europe/London"),
                        Folder.THERAPIST,
                        EntryId.random(Folder.RANDOM),
                        answered);
        var line = codec.read(stream, 7, id, codec.write(entry, Folder.CLOCK.instant()));

        assertThat(line.entry()).isEqualTo(answered);
        assertThat(line.happened()).isEqualTo(entry.happened());
        assertThat(line.supersedes()).isEqualTo(entry.supersedes());
        assertThat(line.received()).isEqualTo(Folder.CLOCK.instant());
        assertThat(line.zone()).isEqualTo(entry.zone());
    }

    /// So that a program of before refuses a time of now, which it would misread.
    @Test
    void whenItWasReceivedStandsInMillisecondsUnderANameOfItsOwn() {
        var entry =
                new NewEntry(
                        id,
                        When.at(LocalDate.of(2026, 3, 2).atTime(9, 30)),
                        ZoneId.of("UTC"),
                        Folder.THERAPIST,
                        null,
                        new PracticeFounded("House", "UTC"));
        var received = Instant.parse("2026-03-02T09:31:12.345678Z");

        var written = new String(codec.write(entry, received), StandardCharsets.UTF_8);

        assertThat(written).contains("\"received_ms\":1772443872345,").doesNotContain("received\"");
        assertThat(codec.read(stream, 1, id, codec.write(entry, received)).received())
                .isEqualTo(received.truncatedTo(ChronoUnit.MILLIS));
        assertThat(codec.read(stream, 1, id, envelope("practice-founded", 1, FOUNDED)).received())
                .isEqualTo("2026-03-02T09:00:00Z");
    }

    @Test
    void anUnknownKindOrALaterVersionIsAFaultAndNeverSkipped() {
        assertThatThrownBy(() -> read("person-cloned", 1, "{}"))
                .isInstanceOf(UnknownEntry.class)
                .hasMessageContaining("person-cloned");
        assertThatThrownBy(() -> read("practice-founded", 2, FOUNDED))
                .isInstanceOf(UnknownEntry.class)
                .hasMessageContaining("version 2");
    }

    @Test
    void anUnknownFieldIsAFault() {
        assertThatThrownBy(() -> read("practice-founded", 1, FOUNDED.replace("zone", "timezone")))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void anOldVersionIsLiftedStepByStep() {
        var lifting =
                new EntryCodec(
                        EntryKinds.all(),
                        new Lifts(
                                Map.of(
                                        "practice-founded",
                                        List.of(
                                                body -> {
                                                    body.set("title", body.remove("called"));
                                                    return body;
                                                },
                                                body -> {
                                                    body.set("name", body.remove("title"));
                                                    return body;
                                                }))));
        var first = "{\"called\":\"Old House\",\"zone\":\"UTC\"}";
        var line = lifting.read(stream, 1, id, envelope("practice-founded", 1, first));

        assertThat(line.entry()).isEqualTo(new PracticeFounded("Old House", "UTC"));
    }

    private static final String FOUNDED = "{\"name\":\"House\",\"zone\":\"UTC\"}";

    private void read(String kind, int version, String body) {
        codec.read(stream, 1, id, envelope(kind, version, body));
    }

    private static byte[] envelope(String kind, int version, String body) {
        return """
        {"kind":"%s","version":%d,"happened":"2026-03-02","zone":"UTC",\
        "received":"2026-03-02T09:00:00Z","by":"%s","body":%s}\
        """
                .formatted(kind, version, Folder.THERAPIST, body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
