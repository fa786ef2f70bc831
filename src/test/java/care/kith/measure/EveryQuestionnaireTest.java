package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import care.kith.entry.EntryJson;
import care.kith.entry.StrictYaml;
import care.kith.protocol.MalformedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks the folder of questionnaires, so that a new file brings its own tests.
class EveryQuestionnaireTest {

    private static final Path FOLDER = Path.of("library/questionnaires");

    private final Instruments instruments = Instruments.library();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("@") && !name.endsWith(".examples.yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theOrderNamesEveryFileOnce() throws IOException {
        assertThat(instruments.all())
                .extracting(one -> one.shortName() + "@" + one.version())
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWorkedExampleComesOut(String name) throws IOException {
        var file = name + ".examples.yaml";
        var examples = StrictYaml.parse(file, Files.readString(FOLDER.resolve(file))).tree();
        assertThat(examples.size()).isGreaterThanOrEqualTo(3);
        for (var example : examples) {
            var sheet = EntryJson.MAPPER.createObjectNode();
            var vector = sheet.putArray("vectors").addObject();
            vector.put("id", example.get("note").stringValue());
            vector.put("instrument", name.substring(0, name.indexOf('@')));
            vector.set("answers", example.get("answers"));
            vector.set("expected", example.get("expected"));
            assertThat(Vectors.check(instruments, sheet).failed()).as(file).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void bandsReachFromTheLeastToTheMost(String name) {
        var instrument = instruments.get(name.substring(0, name.indexOf('@')));
        if (!instrument.bands().isEmpty()) {
            assertThat(instrument.bands().getFirst().from())
                    .isEqualByComparingTo(instrument.least());
            assertThat(instrument.bands().getLast().to()).isEqualByComparingTo(instrument.most());
        }
    }

    @Test
    void onlyFreeWordingIsShipped() {
        for (var instrument : instruments.all()) {
            assertThat(instrument.wording().isEmpty())
                    .isEqualTo(!instrument.licence().group().equals("A"));
        }
        assertThat(instruments.get("gad7").wording().getFirst().options())
                .isEqualTo(instruments.get("phq9").wording().getFirst().options());
    }

    @Test
    void shortNameAndIdFindTheSame() {
        assertThat(instruments.get("PHQ-9")).isSameAs(instruments.get("phq9"));
        assertThat(instruments.get("wai-sr")).isSameAs(instruments.get("wai_sr"));
        assertThat(instruments.find("bdi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: mild, from: 5, to: 9}|{name: mild, from: 3, to: 9}|bands: must not overlap",
                "kind: sum|kind: guess|scoring.kind: must be one of",
                "direction: lower_is_better|direction: down|direction: must be one of",
                "item: 9, present|item: 10, present|risk: must name items from 1 to 9",
                "title: Patient|titel: Patient|titel: is not a field here",
                "terms: No|words: No|licence.words: is not a field here",
                "wording_shipped: true|wording_shipped: false|wording: must not stand here",
                "version: 1|version: 2|short_name: and version",
                "at_most: 2|at_most: 9|missing: must leave",
                "low: 0, high: 3}\\n|low: 3, high: 3}\\n|answers: must have a low"
            })
    void aFaultyFileIsRefusedByNameAndField(String sound, String faulty, String why)
            throws IOException {
        var text = Files.readString(FOLDER.resolve("phq9@1.yaml"));
        var changed = text.replace(sound.replace("\\n", "\n"), faulty.replace("\\n", "\n"));
        assertThat(changed).isNotEqualTo(text);
        var fault =
                catchThrowableOfType(
                        MalformedLibrary.class,
                        () ->
                                Instruments.read(name ->
                                        name.equals("order.yaml")
                                                ? "[phq9@1, other@1]"
                                                : name.startsWith("phq9") ? changed : null));
        assertThat(fault.faults()).hasSize(2);
        assertThat(fault.getMessage())
                .contains("phq9@1.yaml:")
                .contains(why)
                .contains("other@1.yaml:1");
    }
}
