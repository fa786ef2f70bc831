package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import care.kith.page.Scale.Point;
import care.kith.page.Scale.Threshold;
import care.kith.page.Verdict;
import care.kith.page.Words;
import care.kith.protocol.Protocols;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MeasureViewTest {

    private static final Words WORDS = Words.in(Locale.UK);

    @Test
    void leavesAGapWhereASessionWasHeldAndNoScoreCame() {
        var points = points(course());

        assertThat(points).extracting(Point::value).containsExactly(19.0, null, 12.0);
    }

    @Test
    void marksAChangeThatIsReliable() {
        assertThat(points(course()))
                .extracting(Point::reliable)
                .containsExactly(false, false, true);
    }

    @Test
    void drawsTheLineOfReliableChangeFromTheFirstScore() {
        var phq9 = InventedRecord.INSTRUMENTS.get("phq9");

        assertThat(MeasureScale.of(phq9, BigDecimal.valueOf(19), WORDS).thresholds())
                .extracting(Threshold::at)
                .containsExactly(10.0, 13.0);
        assertThat(MeasureScale.of(phq9, BigDecimal.valueOf(6), WORDS).thresholds()).hasSize(1);
    }

    @Test
    void callsAChangeThatNobodyNoticesNoChange() {
        var phq9 = InventedRecord.INSTRUMENTS.get("phq9");

        assertThat(verdict(phq9, 20)).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(phq9, 20, 17)).isEqualTo(Verdict.NO_CHANGE);
        assertThat(verdict(phq9, 20, 16)).isEqualTo(Verdict.BETTER);
        assertThat(verdict(phq9, 20, 14)).isEqualTo(Verdict.RELIABLY_BETTER);
        assertThat(verdict(phq9, 10, 16)).isEqualTo(Verdict.RELIABLY_WORSE);
        assertThat(verdict(phq9, 10, 12)).isEqualTo(Verdict.WORSE);
    }

    @Test
    void knowsWhichWayIsBetter() {
        var srs = InventedRecord.INSTRUMENTS.get("srs");

        assertThat(verdict(srs, 20, 30)).isEqualTo(Verdict.BETTER);
    }

    private static Verdict verdict(care.kith.measure.Instrument instrument, int... totals) {
        var all = java.util.Arrays.stream(totals).mapToObj(BigDecimal::valueOf).toList();
        return ScoreChange.of(instrument, all).verdict();
    }

    private static List<Point> points(ClientRecord record) {
        var protocol = Objects.requireNonNull(new Protocols().find("ipt-nhs-16"));
        return MeasurePoints.of(record, InventedRecord.INSTRUMENTS.get("phq9"), protocol);
    }

    private static ClientRecord course() {
        return InventedRecord.record(
                InventedRecord.begun(),
                InventedRecord.total("phq9", 1, 19),
                InventedRecord.session(1, 1, Attendance.ATTENDED),
                InventedRecord.session(2, 2, Attendance.ATTENDED),
                InventedRecord.total("phq9", 3, 12),
                InventedRecord.session(3, 3, Attendance.ATTENDED));
    }
}
