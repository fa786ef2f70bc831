package care.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.casefile.CaseReader;
import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.ProblemArea;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.Words.Phase;
import care.kith.measure.Instruments;
import care.kith.measure.Verdict;
import care.kith.page.Kept;
import care.kith.page.Standing;
import care.kith.page.Words;
import care.kith.protocol.Protocols;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The summary of a whole invented course, and of every beginning of it.
class SummaryTest {

    private static final Instruments INSTRUMENTS = Instruments.library();
    private static final List<Line> GRIEF = lines("case-01-grief.yaml");

    @Test
    void tellsAWholeCourse() {
        var summary = Summary.of(GRIEF, INSTRUMENTS);

        assertThat(summary.name()).isEqualTo("Rosalind A.");
        assertThat(summary.focus()).isEqualTo(ProblemArea.GRIEF);
        assertThat(summary.held()).isEqualTo(16);
        assertThat(summary.phaseOf(5)).isEqualTo(Phase.MIDDLE);
        assertThat(summary.measure()).isEqualTo("phq9");
        assertThat(summary.series().getFirst().value())
                .isEqualByComparingTo(BigDecimal.valueOf(19));
        assertThat(summary.series().getLast().value()).isEqualByComparingTo(BigDecimal.valueOf(3));
        assertThat(summary.followUps()).containsExactly("FU3", "FU6");
        assertThat(summary.endingOpened()).isTrue();
        assertThat(summary.alerts()).isEmpty();
        assertThat(summary.unsigned()).isEmpty();
        assertThat(summary.standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(summary.change()).isEqualTo(Verdict.RECOVERED);
    }

    /// A row of a course that has ended says what became of it, and no longer how it stands.
    @Test
    void anEndedCourseIsNotOnTrack() {
        var summary = Summary.of(GRIEF, INSTRUMENTS);
        var ended = row(summary);
        var before = row(Summary.of(GRIEF.subList(0, GRIEF.size() / 2), INSTRUMENTS));

        assertThat(ended.endedOn()).isNotNull();
        assertThat(ended.standing()).isNull();
        assertThat(ended.outcome()).isEqualTo("Ended: recovered");
        assertThat(before.endedOn()).isNull();
        assertThat(before.standing()).isNotNull();
        assertThat(before.outcome()).isNull();
    }

    private static ClientRow row(Summary summary) {
        var client =
                new Caseload.Client(
                        new StreamId(new UUID(0, 1)), Set.of(CareRole.THERAPIST), summary);
        var library = new TodayLibrary(new Protocols(), INSTRUMENTS);
        return ClientRow.of(
                client, library, LocalDate.of(2025, 12, 1), Words.in(java.util.Locale.UK));
    }

    @Test
    void comesBackFromItsTextWhereverTheCourseStands() {
        for (var end = 0; end <= GRIEF.size(); end++) {
            var lines = GRIEF.subList(0, end);

            assertThat(Summary.read(Summary.json(lines, INSTRUMENTS)))
                    .isEqualTo(Summary.of(lines, INSTRUMENTS));
        }
    }

    @Test
    void doesNotReadWhatAnotherVersionWrote() {
        assertThat(Summary.read("{\"lines\":3}")).isNull();
        assertThat(Summary.read(Summary.json(GRIEF, INSTRUMENTS).replace("\"name\"", "\"who\"")))
                .isNull();
        assertThat(Summary.read("no summary")).isNull();
    }

    @Test
    void asksForSomebodyWhileARiskAnswerIsOpen() {
        var open = new ArrayList<Summary>();
        for (var end = 0; end <= GRIEF.size(); end++) {
            var summary = Summary.of(GRIEF.subList(0, end), INSTRUMENTS);
            assertThat(summary.standing() == Standing.ACT).isEqualTo(!summary.alerts().isEmpty());
            if (!summary.alerts().isEmpty()) {
                open.add(summary);
            }
        }
        assertThat(open).isNotEmpty();
    }

    @Test
    void aSessionWithoutAScoreLeavesAGap() {
        var without =
                GRIEF.stream()
                        .filter(line ->
                                !(line.entry()
                                                instanceof
                                                care.kith.entry.MeasureEntry.MeasureAnswered
                                                        answered
                                        && Objects.equals(answered.point(), "S6")
                                        && answered.instrument().equals("phq9")))
                        .toList();
        var summary = Summary.of(without, INSTRUMENTS);

        assertThat(summary.series().get(5).value()).isNull();
        assertThat(summary.meetings())
                .filteredOn(meeting -> meeting.kept() == Kept.ATTENDED && !meeting.measured())
                .extracting(Meeting::number)
                .containsExactly(6);
    }

    private static List<Line> lines(String file) {
        var sound = new CaseReader(new Protocols(), INSTRUMENTS).read(file, text(file));
        var lines = new ArrayList<Line>();
        for (var fact : sound.facts()) {
            var number = lines.size() + 1L;
            lines.add(
                    new Line(
                            new StreamId(new UUID(0, 1)),
                            number,
                            new EntryId(new UUID(1, number)),
                            fact.happened(),
                            ZoneOffset.UTC,
                            Instant.EPOCH,
                            new StaffId(new UUID(0, 2)),
                            null,
                            fact.entry()));
        }
        return lines;
    }

    private static String text(String file) {
        try (var in = SummaryTest.class.getResourceAsStream("/demo/cases/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
