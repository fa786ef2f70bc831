package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.desk.AnswerReading.Faulty;
import care.kith.desk.AnswerReading.Ready;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.Mode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerFormTest {

    @Test
    void readsAPaperFormFromOneLine() {
        var answered = ready("phq9", Map.of("line", "21130122-", "mode", "PAPER", "point", "S9"));

        assertThat(answered.items()).containsExactly(2, 1, 1, 3, 0, 1, 2, 2, null);
        assertThat(answered.mode()).isEqualTo(Mode.PAPER);
        assertThat(answered.point()).isEqualTo("S9");
    }

    @Test
    void readsTheSameItemByItem() {
        var fields = new HashMap<String, String>();
        for (int item = 1; item <= 7; item++) {
            fields.put("item." + item, "1");
        }

        assertThat(ready("gad7", fields).items()).containsOnly(1).hasSize(7);
    }

    @Test
    void keepsPointsAndNotThePlacesOnTheForm() {
        var epds = InventedRecord.INSTRUMENTS.get("epds");
        var items =
                java.util.Objects.requireNonNull(
                        ready("epds", Map.of("line", "0000000000")).items());

        for (int item = 1; item <= 10; item++) {
            assertThat(items.get(item - 1)).isEqualTo(epds.reverse().contains(item) ? 3 : 0);
        }
    }

    @Test
    void keepsAScaleWithFractionsByItsTotal() {
        assertThat(ready("srs", Map.of("line", "9.5 8 10 9.5")).total())
                .isEqualByComparingTo(BigDecimal.valueOf(37));
        assertThat(ready("srs", Map.of("total", "37,5")).total()).isEqualByComparingTo("37.5");
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThat(fault("phq9", Map.of("line", "2113"))).isEqualTo("line");
        assertThat(fault("phq9", Map.of("line", "211301229"))).isEqualTo("line");
        assertThat(fault("wsas", Map.of("total", "many"))).isEqualTo("total");
        assertThat(fault("wsas", Map.of("total", "41"))).isEqualTo("total");
        assertThat(fault("phq9", Map.of("on", "soon", "line", "211301220"))).isEqualTo("on");
    }

    private static MeasureAnswered ready(String instrument, Map<String, String> fields) {
        var reading = read(instrument, fields);
        assertThat(reading).isInstanceOf(Ready.class);
        return ((Ready) reading).answered();
    }

    private static String fault(String instrument, Map<String, String> fields) {
        var reading = read(instrument, fields);
        assertThat(reading).isInstanceOf(Faulty.class);
        return ((Faulty) reading).field();
    }

    private static AnswerReading read(String instrument, Map<String, String> fields) {
        var all = new HashMap<>(Map.of("on", "2026-03-10"));
        all.putAll(fields);
        return AnswerReading.of(new AnswerForm(all), InventedRecord.INSTRUMENTS.get(instrument));
    }
}
