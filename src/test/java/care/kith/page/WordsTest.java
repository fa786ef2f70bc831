package care.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.casebook.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class WordsTest {

    /// A whole key, or the beginning of one that ends in a dot or in a constant's name.
    private static final Pattern SAID =
            Pattern.compile("words\\.(say|of|has)\\(\\s*\"([a-z0-9.-]+)\"(\\s*\\+)?");

    /// A key written as a constant, such as the code of a refusal.
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");

    private final Words words = Words.in(Locale.UK);

    @Test
    void everyKeyThatIsSaidHasWords() {
        assertThat(missing(sources(), words.all().keySet())).isEmpty();
    }

    @Test
    void everyKeyIsSaidSomewhere() {
        assertThat(unused(sources(), words.all().keySet())).isEmpty();
    }

    @Test
    void aMissingAndAnUnusedKeyAreFound() {
        var source = "words.say(\"page.not-written\") words.of(\"page.nowhere\", verdict)";

        assertThat(missing(source, words.all().keySet()))
                .containsExactly("page.not-written", "page.nowhere.*");
        assertThat(
                        unused(
                                "words.of(\"page.verdict\", it)",
                                Set.of("page.verdict.worse", "page.idle")))
                .containsExactly("page.idle");
    }

    @Test
    void everyConstantThatPagesNameHasWords() {
        for (var verdict : Verdict.values()) {
            assertThat(words.of("page.verdict", verdict)).doesNotContain(Words.MISSING);
        }
        for (var standing : Standing.values()) {
            assertThat(words.of("page.standing", standing)).doesNotContain(Words.MISSING);
        }
        for (var kept : Kept.values()) {
            assertThat(words.of("page.kept", kept)).doesNotContain(Words.MISSING);
        }
    }

    @Test
    void everyRefusalHasWords() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        for (var found : scan.findCandidateComponents("care.kith")) {
            var kind = Class.forName(found.getBeanClassName());
            if (kind.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()
                    .contains("test-classes")) {
                continue;
            }
            var constants = kind.getEnumConstants();
            for (var refusal : constants == null ? new Object[0] : constants) {
                assertThat(words.say(((Refusal) refusal).code())).doesNotContain(Words.MISSING);
            }
        }
    }

    @Test
    void everyKeyBeginsWithTheRoomOfItsFile() throws IOException {
        try (var files = Files.list(Path.of("library/words"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".properties")).toList()) {
                var room = file.getFileName().toString().replaceAll("_.*", "");
                assertThat(keys(file)).allMatch(key -> key.startsWith(room + "."));
            }
        }
    }

    @Test
    void anApostropheIsOnlyAnApostrophe() {
        assertThat(words.say("page.score.about", "3 March", "1", 9, 9, "the client's mother"))
                .contains("9 of 9 answered", "the client's mother");
    }

    @Test
    void aKeyWithoutWordsIsMarked() {
        assertThat(words.say("page.not-written")).startsWith(Words.MISSING);
    }

    private static Set<String> missing(String sources, Set<String> keys) {
        var missing = new TreeSet<String>();
        var said = SAID.matcher(sources);
        while (said.find()) {
            var key = said.group(2);
            if (said.group(1).equals("of") || said.group(3) != null) {
                var family = key.endsWith(".") ? key : key + ".";
                if (keys.stream().noneMatch(it -> it.startsWith(family))) {
                    missing.add(family + "*");
                }
            } else if (!keys.contains(key)) {
                missing.add(key);
            }
        }
        return missing;
    }

    private static Set<String> unused(String sources, Set<String> keys) {
        var whole =
                CODE.matcher(sources).results().map(it -> it.group(1)).collect(Collectors.toSet());
        var families =
                SAID.matcher(sources)
                        .results()
                        .filter(it -> it.group(1).equals("of") || it.group(3) != null)
                        .map(it -> it.group(2).endsWith(".") ? it.group(2) : it.group(2) + ".")
                        .collect(Collectors.toSet());
        return keys.stream()
                .filter(key -> !whole.contains(key))
                .filter(key -> families.stream().noneMatch(key::startsWith))
                .filter(key -> !sources.contains(constant(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A refusal's code is made from its constant: `course.focus-overdue` is `FOCUS_OVERDUE`.
    private static String constant(String key) {
        var last = key.substring(key.lastIndexOf('.') + 1);
        return last.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String sources() {
        return Stream.of("src/main/java", "src/main/jte")
                .map(Path::of)
                .flatMap(WordsTest::files)
                .map(WordsTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Set<String> keys(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.toSet());
    }
}
