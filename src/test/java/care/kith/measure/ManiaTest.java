package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.IntakeEntry.Condition;
import care.kith.entry.IntakeEntry.Diagnosis;
import care.kith.entry.IntakeEntry.DiagnosisMade;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In bipolar disorder a low PHQ-9 alone is never recovery.
class ManiaTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    private final Random random = new Random(11);
    private final StreamId stream = StreamId.random(random);
    private final StaffId therapist = StaffId.random(random);
    private final List<Line> lines = new ArrayList<>();

    @BeforeEach
    void aCourseThatFellFarBelowTheCaseLine() {
        answered("S1", "phq9", "18");
        answered("S11", "phq9", "5");
    }

    /// The control: without the diagnosis the same scores are recovery.
    @Test
    void theSameScoresAreRecoveryWhereTheConditionIsNotBipolar() {
        named(Condition.DEPRESSION);
        assertThat(change().mania()).isEqualTo(Mania.NOT_IN_QUESTION);
        assertThat(change().reliableRecovery()).isTrue();
        assertThat(Verdict.of(change())).isEqualTo(Verdict.RECOVERED);
    }

    @Test
    void thePhq9AloneIsNeverRecovery() {
        named(Condition.BIPOLAR);
        assertThat(change().mania()).isEqualTo(Mania.NOT_MEASURED);
        assertThat(change().recovered()).isFalse();
        assertThat(change().reliableRecovery()).isFalse();
        assertThat(Verdict.of(change())).isEqualTo(Verdict.RELIABLY_BETTER);
    }

    @Test
    void aFallWithARaisedManiaScoreIsNoImprovementEither() {
        named(Condition.BIPOLAR);
        answered("S11", "asrm", "9");
        assertThat(change().mania()).isEqualTo(Mania.RAISED);
        assertThat(change().recovered()).isFalse();
        assertThat(change().reliableImprovement()).isFalse();
        assertThat(Verdict.of(change())).isEqualTo(Verdict.NO_CHANGE);
    }

    @Test
    void aLowManiaScoreOfTheSameSessionAdmitsRecovery() {
        answered("S11", "asrm", "5");
        named(Condition.BIPOLAR);
        assertThat(change().mania()).isEqualTo(Mania.NOT_RAISED);
        assertThat(Verdict.of(change())).isEqualTo(Verdict.RECOVERED);
    }

    @Test
    void theLineIsSixPoints() {
        named(Condition.BIPOLAR);
        answered("S11", "asrm", "6");
        assertThat(change().mania()).isEqualTo(Mania.RAISED);
    }

    @Test
    void anOlderManiaScoreSaysNothingOfToday() {
        named(Condition.BIPOLAR);
        answered("S10", "asrm", "0");
        assertThat(change().mania()).isEqualTo(Mania.NOT_MEASURED);
    }

    @Test
    void aManiaScoreOfAFollowUpIsNoneOfTheCourse() {
        named(Condition.BIPOLAR);
        answered("FU3", "asrm", "0");
        assertThat(change().mania()).isEqualTo(Mania.NOT_MEASURED);
    }

    @Test
    void theLastDiagnosisStands() {
        named(Condition.DEPRESSION);
        named(Condition.BIPOLAR);
        assertThat(change().recovered()).isFalse();
        named(null);
        assertThat(change().recovered()).isTrue();
    }

    private Change change() {
        return Scores.fold(Instruments.library()).over(lines).change("phq9", "gad7");
    }

    private void named(@Nullable Condition condition) {
        tell(DAY, new DiagnosisMade(new Diagnosis("as told", condition, null, null, null)));
    }

    private void answered(String point, String instrument, String total) {
        var week = Integer.parseInt(point.replaceAll("\\D", ""));
        var day = point.startsWith("FU") ? DAY.plusYears(1) : DAY.plusWeeks(week);
        tell(
                day,
                new MeasureAnswered(
                        point,
                        day,
                        instrument,
                        "1",
                        null,
                        new BigDecimal(total),
                        null,
                        null,
                        null,
                        null));
    }

    private void tell(LocalDate day, Entry entry) {
        lines.add(
                new Line(
                        stream,
                        lines.size() + 1L,
                        EntryId.random(random),
                        When.day(day),
                        ZoneOffset.UTC,
                        Instant.EPOCH,
                        therapist,
                        null,
                        entry));
    }
}
