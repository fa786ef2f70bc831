package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.EntryJson;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ScoreVectorsTest {

    private final Instruments instruments = Instruments.library();

    @Test
    void everyAnswerSheetOfAKnownQuestionnaireHasItsResult() throws IOException {
        var checked = Vectors.check(instruments, sheets());
        assertThat(checked.failed()).isEmpty();
        for (var id :
                new String[] {
                    "PHQ-9", "GAD-7", "WSAS", "PG-13-R", "EPDS", "SPIN", "UCLA-3", "ASRM"
                }) {
            assertThat(checked.passed()).anyMatch(passed -> passed.startsWith(id + "-"));
            assertThat(checked.unknown()).noneMatch(unknown -> unknown.startsWith(id + "-"));
        }
    }

    @Test
    void aChangedResultIsNoticed() throws IOException {
        var file = sheets();
        for (var vector : file.get("vectors")) {
            var expected = (ObjectNode) vector.get("expected");
            expected.put("valid", !expected.get("valid").booleanValue());
        }
        assertThat(Vectors.check(instruments, file).passed()).isEmpty();
    }

    private static JsonNode sheets() throws IOException {
        try (var in = ScoreVectorsTest.class.getResourceAsStream("/vectors/scores.json")) {
            return EntryJson.MAPPER.readTree(in);
        }
    }
}
