package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperLineTest {

    private final Instruments instruments = Instruments.library();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "211301-20",
                "2 1 1 3 0 1 - 2 0",
                "2,1,1,3,0,1,-,2,0,",
                "211 301 -20",
                "2113 01.20",
                " 2; 1;1 3 01 . 20 ",
                "[2, 1, 1, 3, 0, 1, null, 2, 0]"
            })
    void everyWayOfTypingTheSameFormIsTheSameForm(String line) {
        var read = (PaperLine.Read) PaperLine.read(instruments.get("phq9"), line);
        assertThat(read.answers().values())
                .containsExactly(
                        number(2), number(1), number(1), number(3), number(0), number(1), null,
                        number(2), number(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phq9|211301229|OUT_OF_RANGE|9",
                "phq9|21130122|WRONG_ITEM_COUNT|8",
                "phq9|2113012200|WRONG_ITEM_COUNT|10",
                "phq9|2 1 1 a 0 1 2 2 0|NOT_A_NUMBER|4",
                "phq9|2 1 1 1 0 1 2 2 -1|OUT_OF_RANGE|9",
                "phq9|2 1 1 1.5 0 1 2 2 1|OUT_OF_RANGE|4",
                "gad7|NA 1 1 1 1 1 1|OUT_OF_RANGE|1",
                "pg13r|1 18 1 1 1 1 1 1 1 1 1 1 2|OUT_OF_RANGE|13",
                "srs|10 9 9 11|OUT_OF_RANGE|4",
                "phq9|''|WRONG_ITEM_COUNT|0"
            })
    void anErrorNamesItsItem(String id, String line, MeasureRefusal why, int item) {
        assertThat(PaperLine.read(instruments.get(id), line))
                .isEqualTo(new PaperLine.Unread(why, item));
    }

    @Test
    void positionsOnAFormBecomePointsInTheRecord() {
        var epds = instruments.get("epds");
        var read = (PaperLine.Read) PaperLine.read(epds, "0030333332");
        var fact = Recording.filledIn(epds, read.answers(), "S1", LocalDate.EPOCH, null);
        assertThat(fact.items()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(Recording.score(epds, fact)).isEqualTo(Score.of(epds, read.answers()));
    }

    @Test
    void anItemThatDoesNotApplyLeavesItsScoreInTheRecord() {
        var wsas = instruments.get("wsas");
        var read = (PaperLine.Read) PaperLine.read(wsas, "x4444");
        var fact = Recording.filledIn(wsas, read.answers(), "S1", LocalDate.EPOCH, null);
        assertThat(fact.total()).isEqualByComparingTo("20");
        assertThat(Recording.score(wsas, fact))
                .isInstanceOfSatisfying(
                        Score.Scored.class,
                        score -> assertThat(score.score()).isEqualByComparingTo("20"));
    }

    @Test
    void linesInCentimetresAreKeptByTheirTotal() {
        var srs = instruments.get("srs");
        var read = (PaperLine.Read) PaperLine.read(srs, "9.1 8.9 8.5 9");
        assertThat(Recording.filledIn(srs, read.answers(), "S1", LocalDate.EPOCH, null).total())
                .isEqualByComparingTo("35.5");
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
