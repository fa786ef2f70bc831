package care.kith.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import care.kith.entry.MalformedFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One change to a good file at a time: each is refused by file, line and field.
class MalformedProtocolTest {

    private static final String NHS = "ipt-nhs-16@1.yaml";

    @ParameterizedTest(name = "{1} becomes {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ipt-nhs-16@1.yaml | 'sessions: 16' | 'sessions: 16\ncolour: red' | colour",
                "ipt-nhs-16@1.yaml | 'sessions: 16' | 'sessions: sixteen' | sessions",
                "ipt-nhs-16@1.yaml | 'sessions: 16' | 'sessions: 0' | sessions",
                "ipt-nhs-16@1.yaml | 'sessions: 16' | 'sessions: 17' | phases",
                "ipt-nhs-16@1.yaml | 'version: 1' | 'version: 2' | id",
                "ipt-nhs-16@1.yaml | 'frequency: weekly' | 'frequency: ' | frequency",
                "ipt-nhs-16@1.yaml | '    from: 5' | '    from: 4' | phases[1].from",
                "ipt-nhs-16@1.yaml | '    from: 5' | '    from: 6' | phases[1].from",
                "ipt-nhs-16@1.yaml | '    from: 5' | '    from: five' | phases[1].from",
                "ipt-nhs-16@1.yaml | '    from: 5' | '    from: 14' | phases[1].to",
                "ipt-nhs-16@1.yaml | '    from: 5' | '    sessions: 8' | phases[1]",
                "ipt-nhs-16@1.yaml | 'phase: middle' | 'phase: midle' | phases[1].phase",
                "ipt-nhs-16@1.yaml | 'first: [E01, E02]' | 'first: [E01, E99]' |"
                        + " phases[2].first[1]",
                "ipt-nhs-16@1.yaml | 'first: [E01, E02]' | 'first: [E01, E01]' |"
                        + " phases[2].first[1]",
                "ipt-nhs-16@1.yaml | 'first: [E01, E02]' | 'first: E01' | phases[2].first",
                "ipt-nhs-16@1.yaml | 'at_least: 2' | 'at_least: 4' | phases[1].choices[0].at_least",
                "ipt-nhs-16@1.yaml | '{session: 2,' | '{session: 5,' | phases[0].at[0].session",
                "ipt-nhs-16@1.yaml | 'areas: [grief,' | 'areas: [sorrow,' | areas[0]",
                "ipt-nhs-16@1.yaml | 'areas: [grief,' | 'areas: [mixed,' | areas[0]",
                "ipt-nhs-16@1.yaml | 'instrument: gad7' | 'instrument: GAD-7' |"
                        + " measures[1].instrument",
                "ipt-nhs-16@1.yaml | 'instrument: gad7' | 'instrument: phq9' |"
                        + " measures[1].instrument",
                "ipt-nhs-16@1.yaml | 'at: [first,' | 'at: [sometimes,' | measures[2].at[0]",
                "ipt-nhs-16@1.yaml | 'midcourse: {session: 8' | 'midcourse: {session: 18' |"
                        + " midcourse.session",
                "ipt-nhs-16@1.yaml | 'opens_with_left: 4' | 'opens_with_left: 17' |"
                        + " ending.opens_with_left",
                "ipt-nhs-16@1.yaml | 'sick_role: full' | 'sick_role: half' | rules.sick_role",
                "ipt-nhs-16@1.yaml | 'sure: from_knowledge}' | 'sure: certain}' | source.sure",
                "ipt-nhs-16@1.yaml | 'name: ' | 'id: ' | id",
                "ipt-ptsd-14@1.yaml | 'instrument: pcl5' | 'area: loneliness_sensitivity,"
                        + " instrument: pcl5' | measures[1].area",
                "tasks@1.yaml | 'proof: risk_answer' | 'proof: risk_anser' | tasks[3].proof",
                "tasks@1.yaml | 'key: S02' | 'key: S01' | tasks[1].key",
                "tasks@1.yaml | 'set: ending' | 'set: finale' | tasks[33].set",
                "areas@1.yaml | 'key: G2' | 'key: G1' | areas[0].tactics[1].key",
                "areas@1.yaml | 'area: role_dispute' | 'area: grief' | areas[1].area",
                "areas@1.yaml | 'stage: impasse' | 'stage: quarrel' | areas[1].stages[1].stage",
            })
    void aFaultIsNamedByFileLineAndField(String file, String good, String bad, String field) {
        var lines = changed(file, good, bad).lines().toList();
        assertThat(faultsOf(file, good, bad))
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo(file);
                    assertThat(fault.field()).isEqualTo(field);
                    assertThat(lines.get(fault.line() - 1)).contains(lastName(field));
                    assertThat(fault.reason()).isNotBlank();
                    assertThat(fault)
                            .hasMessage(
                                    "%s:%d: %s: %s"
                                            .formatted(file, fault.line(), field, fault.reason()));
                });
    }

    /// "from" of "phases[1].from"; of an item of a list, the one thing.
    private static String lastName(String field) {
        return field.replaceFirst("s?(\\[\\d+])?$", "").replaceFirst(".*\\.", "");
    }

    @Test
    void theLineIsTheOneThatWasChanged() {
        var lines = good(NHS).lines().toList();
        var line = lines.indexOf("    from: 5") + 1;
        assertThat(faultsOf(NHS, "    from: 5", "    from: 4"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.getMessage())
                            .isEqualTo(
                                    "ipt-nhs-16@1.yaml:%d: phases[1].from: overlaps the"
                                                    .formatted(line)
                                            + " phase before; must be 5");
                });
    }

    @Test
    void everyFaultOfEveryFileIsGatheredAtOnce() {
        var files = new TreeMap<>(LibraryFiles.shipped());
        files.replace(NHS, changed(NHS, "first: [E01, E02]", "first: [E77, E99]"));
        files.replace("ipc-3@1.yaml", changed("ipc-3@1.yaml", "sessions: 3", "sessions: three"));
        assertThat(faults(files))
                .extracting(MalformedFile::file)
                .containsExactly("ipc-3@1.yaml", NHS, NHS);
    }

    @Test
    void aLibraryWithoutACatalogueIsRefused() {
        var files = new TreeMap<>(LibraryFiles.shipped());
        files.remove("tasks@1.yaml");
        assertThatThrownBy(() -> new Protocols(files))
                .isInstanceOf(MalformedLibrary.class)
                .hasMessageContaining("tasks@1.yaml");
    }

    @Test
    void whatIsNotYamlIsNamedByItsLine() {
        assertThat(faultsOf(NHS, "areas: [grief,", "areas: [[grief,"))
                .singleElement()
                .extracting(MalformedFile::file)
                .isEqualTo(NHS);
    }

    @Test
    void theFilesAsShippedHaveNoFault() {
        assertThat(new Protocols(LibraryFiles.shipped()).all()).hasSize(14);
    }

    private static List<MalformedFile> faultsOf(String file, String good, String bad) {
        var files = new TreeMap<>(LibraryFiles.shipped());
        files.replace(file, changed(file, good, bad));
        return faults(files);
    }

    private static List<MalformedFile> faults(Map<String, String> files) {
        var refused = catchThrowableOfType(MalformedLibrary.class, () -> new Protocols(files));
        assertThat(refused).isNotNull();
        return refused.faults();
    }

    private static String changed(String file, String good, String bad) {
        var text = good(file);
        assertThat(text).contains(good);
        var at = text.indexOf(good);
        return text.substring(0, at) + bad + text.substring(at + good.length());
    }

    private static String good(String file) {
        return Objects.requireNonNull(LibraryFiles.shipped().get(file), file);
    }
}
