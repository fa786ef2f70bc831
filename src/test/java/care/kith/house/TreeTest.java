package care.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tree reads the same on anybody's machine, and its map does not lie.
class TreeTest {

    /// A folder of one particular person or machine, written out.
    private static final Pattern SOMEBODYS_FOLDER =
            Pattern.compile("(?<![\\w.])/(home|Users|root|work)/\\w+");

    private static final Set<String> ROOTS =
            Set.of(
                    "src",
                    "docs",
                    "library",
                    "demo",
                    ".ci",
                    ".mvn",
                    "README.md",
                    "CHANGELOG.md",
                    "CONTRIBUTING.md",
                    "NOTICE",
                    "kith",
                    "pom.xml");

    @Test
    void noFileKnowsTheMachineItWasWrittenOn() {
        assertThat(tree().filter(file -> SOMEBODYS_FOLDER.matcher(textOf(file)).find())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/glossary.md"})
    void everyTypeNamedInAMapExists(Path map) {
        assertThat(inCodeFont(House.text(map))).isNotEmpty().isSubsetOf(types());
    }

    private static List<String> inCodeFont(String page) {
        return Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.\\w+)?(?:\\(\\))?`")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> types() {
        var declaration = Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");
        return House.files("src", ".java").stream()
                .flatMap(source -> declaration.matcher(House.text(source)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> tree() {
        return ROOTS.stream()
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(root ->
                        Files.isDirectory(root)
                                ? House.files(root.toString(), "").stream()
                                : Stream.of(root));
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException _) {
            return "";
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
