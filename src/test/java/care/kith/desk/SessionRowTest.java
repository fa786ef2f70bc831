package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionRowTest {

    @Test
    void tellsAShortNoteWhole() {
        assertThat(SessionRow.firstWords("  A quiet\n hour. ")).isEqualTo("A quiet hour.");
    }

    @Test
    void cutsALongNoteBetweenWords() {
        var told = SessionRow.firstWords("word ".repeat(60));

        assertThat(told).endsWith("word…").hasSizeLessThan(142);
    }

    @Test
    void cutsAWordThatHasNoEnd() {
        assertThat(SessionRow.firstWords("w".repeat(500))).hasSize(141);
    }
}
