package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.EntryJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreVerbTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void scoresOneForm() {
        assertThat(run(false, "phq9", "211301221")).isZero();
        assertThat(said())
                .isEqualTo("PHQ-9 13, moderate, at or beyond the case line [RISK_PRESENT]");
    }

    @Test
    void printsARecordWhenAskedForJson() {
        assertThat(run(true, "PG-13-R", "1 12 4 1 4 4 4 1 1 1 1 1 1")).isZero();
        var record = EntryJson.MAPPER.readTree(said());
        assertThat(record.get("score").intValue()).isEqualTo(22);
        assertThat(record.get("provisionalDx").booleanValue()).isTrue();
    }

    @Test
    void sheetsGivenAsJsonListsAreUnderstood() {
        assertThat(run(true, "wsas", "[\"NA\",4,4,4,4]")).isZero();
        assertThat(said()).contains("WORK_ITEM_NA");
    }

    @Test
    void aFormWithoutAScoreAndAMisunderstandingHaveTheirOwnExits() {
        assertThat(run(true, "gad7", "4 1 1 1 1 1 1")).isOne();
        assertThat(said()).contains("OUT_OF_RANGE").contains("\"item\":1");
        assertThat(run(false, "bdi", "1")).isEqualTo(2);
        assertThat(run(false, "gad7")).isEqualTo(2);
        assertThat(run(false, "gad7", "1 1 b 1 1 1 1")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("item 3");
        assertThat(run(false)).isEqualTo(2);
        assertThat(run(false, "--help")).isZero();
    }

    @Test
    void checksAFileOfSheetsAndFailsOnOne(@TempDir Path folder) throws IOException {
        assertThat(run(false, "--vectors", "src/test/resources/vectors/scores.json")).isZero();
        assertThat(said()).contains(" 0 failed");
        var wrong = folder.resolve("wrong.json");
        Files.writeString(
                wrong,
                """
                {"vectors": [{"id": "x", "instrument": "GAD-7", "answers": [1, 1, 1, 1, 1, 1, 1],
                  "expected": {"score": 8}}]}
                """);
        assertThat(run(true, "--vectors", wrong.toString())).isOne();
        assertThat(said()).contains("\"failed\":1").contains("\"failures\":[\"x\"]");
        assertThat(run(false, "--vectors", folder.resolve("none.json").toString())).isEqualTo(2);
    }

    private int run(boolean json, String... args) {
        out.reset();
        return ScoreVerb.run(List.of(args), print(out), print(err), json);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
