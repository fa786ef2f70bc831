package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.app.Arguments.Misunderstood;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final EnumSet<Option> KNOWN =
            EnumSet.of(Option.DATA, Option.PORT, Option.DATABASE, Option.ALL, Option.TO);

    @Test
    void takesOptionsAndOperandsInAnyOrder() {
        var read = read("one.yaml", "--data", "a practice", "two.yaml", "--json", "--port=0");

        assertThat(read.path(Option.DATA)).isEqualTo(Path.of("a practice"));
        assertThat(read.files()).containsExactly(Path.of("one.yaml"), Path.of("two.yaml"));
        assertThat(read.has(Option.JSON)).isTrue();
        assertThat(read.port()).hasValue(0);
        assertThat(read.has(Option.ALL)).isFalse();
    }

    @Test
    void takesEverythingAfterTwoDashesAsItStands() {
        assertThat(read("--all", "--", "--data", "-x").operands()).containsExactly("--data", "-x");
    }

    @ParameterizedTest
    @CsvSource({
        "--dta x, unknown option --dta",
        "-d, unknown option -d",
        "--data, --data needs its DIR",
        "--data --json, --data needs its DIR",
        "--data=, --data needs its DIR",
        "--data a --data b, --data is given twice",
        "--json=yes, --json takes no value"
    })
    void namesTheWordThatItDoesNotUnderstand(String line, String message) {
        assertThatThrownBy(() -> read(line.split(" ")))
                .isInstanceOf(Misunderstood.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "99999", "8080x", "٣"})
    void refusesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> read("--port", port).port()).isInstanceOf(Misunderstood.class);
    }

    @Test
    void refusesAnOptionThatOnlyAnotherVerbTakes() {
        assertThatThrownBy(() -> Arguments.read(List.of("--port", "1"), EnumSet.of(Option.DATA)))
                .hasMessage("unknown option --port");
    }

    @Test
    void asksForWhatAVerbCannotDoWithout() {
        assertThatThrownBy(() -> read().neededPath(Option.DATA)).hasMessage("--data DIR is needed");
    }

    private static Arguments read(String... words) {
        return Arguments.read(List.of(words), KNOWN);
    }
}
