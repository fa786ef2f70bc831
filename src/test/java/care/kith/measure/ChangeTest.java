package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.EntryJson;
import care.kith.measure.Change.Pair;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ChangeTest {

    private final Instruments instruments = Instruments.library();

    @ParameterizedTest
    @CsvSource({
        "19, 4, 12, 3, RECOVERED", // reliable recovery
        "15, 9, 12, 8, RELIABLY_BETTER", // 8 on the GAD-7 is still a case
        "16, 10, 8, 12, NO_CHANGE", // one up, one down
        "10, 9, 8, 7, NO_CHANGE", // below both lines without a noticeable change
        "14, 11, 9, 9, BETTER", // a fifth less, not reliable
        "10, 16, 8, 8, WORSE",
        "10, 10, 3, 7, WORSE",
        "9, 3, 7, 3, RELIABLY_BETTER" // was no case: cannot recover
    })
    void oneWordForBothMeasures(
            int phqFirst, int phqLast, int gadFirst, int gadLast, Verdict verdict) {
        assertThat(Verdict.of(change(phqFirst, phqLast, gadFirst, gadLast))).isEqualTo(verdict);
    }

    @Test
    void oneScoreIsTooLittle() {
        var once = new Pair(instruments.get("phq9"), number(20), number(20), 1);
        assertThat(Verdict.of(change(List.of(once)))).isEqualTo(Verdict.TOO_LITTLE);
        assertThat(Verdict.of(change(List.of()))).isEqualTo(Verdict.TOO_LITTLE);
    }

    @Test
    void responseRemissionAndRelapseStandAtTheirLines() {
        var phq9 = instruments.get("phq9");
        assertThat(new Pair(phq9, number(18), number(9), 2).response()).isTrue();
        assertThat(new Pair(phq9, number(19), number(10), 2).response()).isFalse();
        assertThat(new Pair(phq9, number(19), number(4), 2).remission()).isTrue();
        assertThat(new Pair(phq9, number(19), number(5), 2).remission()).isFalse();
        assertThat(new Pair(instruments.get("gad7"), number(9), number(1), 2).remission()).isNull();
        assertThat(Change.relapsed(phq9, number(4), number(10))).isTrue();
        assertThat(Change.relapsed(phq9, number(5), number(10))).isFalse();
        assertThat(Change.relapsed(phq9, number(1), number(9))).isFalse();
    }

    @Test
    void everyPairOfScoresAgreesWithASecondComputation() {
        for (int a = 0; a <= 27; a++) {
            for (int b = 0; b <= 27; b++) {
                for (int c = 0; c <= 21; c++) {
                    for (int d = 0; d <= 21; d++) {
                        var change = change(a, b, c, d);
                        var start = a >= 10 || c >= 8;
                        var better = (a - b >= 6 || c - d >= 4) && b - a < 6 && d - c < 4;
                        var recovered = start && b < 10 && d < 8;
                        if (change.caseAtStart() != start
                                || change.recovered() != recovered
                                || change.reliableImprovement() != better
                                || change.reliableRecovery() != (recovered && better)) {
                            throw new AssertionError(List.of(a, b, c, d) + " differs");
                        }
                    }
                }
            }
        }
    }

    @Test
    void nhsOutcomesOfTheVectorsWhoseMeasuresAreKnown() throws IOException {
        var checked = 0;
        try (var in = ChangeTest.class.getResourceAsStream("/vectors/outcomes.json")) {
            for (var vector : EntryJson.MAPPER.readTree(in).get("vectors")) {
                var input = vector.get("input");
                if (vector.get("group").stringValue().equals("nhs-outcome")
                        && vector.get("expected").get("paired").booleanValue()
                        && instruments
                                .find(input.get("anxietyMeasure").stringValue())
                                .isPresent()) {
                    agrees(input, vector.get("expected"));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(9);
    }

    private void agrees(JsonNode input, JsonNode expected) {
        var change =
                change(
                        List.of(
                                pair("phq9", input, "phq"),
                                pair(input.get("anxietyMeasure").stringValue(), input, "anxiety")));
        assertThat(
                        List.of(
                                change.caseAtStart(),
                                change.recovered(),
                                change.reliableImprovement(),
                                change.reliableDeterioration(),
                                change.reliableRecovery()))
                .as(input.toString())
                .isEqualTo(
                        List.of(
                                expected.get("caseAtStart").booleanValue(),
                                expected.get("recovered").booleanValue(),
                                expected.get("reliableImprovement").booleanValue(),
                                expected.get("reliableDeterioration").booleanValue(),
                                expected.get("reliableRecovery").booleanValue()));
    }

    private Pair pair(String name, JsonNode input, String key) {
        return new Pair(
                instruments.get(name),
                input.get(key + "First").decimalValue(),
                input.get(key + "Last").decimalValue(),
                2);
    }

    private Change change(int phqFirst, int phqLast, int gadFirst, int gadLast) {
        return change(
                List.of(
                        new Pair(instruments.get("phq9"), number(phqFirst), number(phqLast), 2),
                        new Pair(instruments.get("gad7"), number(gadFirst), number(gadLast), 2)));
    }

    private static Change change(List<Pair> measures) {
        return new Change(measures, Mania.NOT_IN_QUESTION);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
