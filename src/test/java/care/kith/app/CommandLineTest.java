package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void runsTheVerbAndGivesBackItsCode() {
        assertThat(run((_, _) -> 7)).isEqualTo(7);
    }

    @Test
    void speaksPlainWordsOrJson() {
        assertThat(run(CommandLineTest::count)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("3 entries\n");
        out.reset();

        assertThat(run(CommandLineTest::count, "--json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("{\"entries\":3}\n");
    }

    private static int count(Arguments arguments, Report report) {
        report.result("3 entries", Map.of("entries", 3));
        return 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void explainsTheVerbInsteadOfRunningIt(String help) {
        assertThat(run((_, _) -> 7, help)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("./kith count");
    }

    @Test
    void exitsWithTwoForWhatItDoesNotUnderstand() {
        assertThat(run((_, _) -> 0, "--port", "1")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("unknown option --port");
        assertThat(line(List.of()).run("dance")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void exitsWithOneForAFaultAndNamesItInBothForms() {
        Verb.Run broken =
                (_, _) -> {
                    throw new IOException("the folder is full");
                };

        assertThat(run(broken, "--json")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("{\"error\":\"the folder is full\"}");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("kith: the folder is full");
    }

    private int run(Verb.Run run, String... words) {
        var verb =
                new Verb(
                        "count", "Counts", "./kith count --data DIR", EnumSet.of(Option.DATA), run);
        var all = new String[words.length + 1];
        all[0] = "count";
        System.arraycopy(words, 0, all, 1, words.length);
        return line(List.of(verb)).run(all);
    }

    private CommandLine line(List<Verb> verbs) {
        return new CommandLine(
                verbs,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /// The launcher lists the verbs without starting Java.
    @Test
    void theLauncherListsEachVerbAsItSpeaksOfItself() throws IOException {
        var launcher = new ProcessBuilder("sh", "kith", "--help").start();
        var listed = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (var verb : Verbs.ALL) {
            assertThat(listed)
                    .containsPattern("(?m)^  " + verb.name() + " +" + verb.summary() + "$");
        }
        assertThat(listed.lines().filter(line -> line.matches("  [a-z].*")))
                .hasSize(Verbs.ALL.size() + List.of("test", "check", "fmt").size());
    }
}
