package care.kith.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// A program that is started over and over, with the classes of its first run kept, so that most of
/// the time goes into what it does.
record KeptClasses(String path, Path archive) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /// Runs it once, with words that let it come to its end, because only then are the classes
    /// kept.
    static KeptClasses in(Path folder, Class<?> program, String... words)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var jar = folder.resolve("classes.jar");
        var kept = new KeptClasses(path(jar), folder.resolve("classes.jsa"));
        var once = kept.program("-XX:ArchiveClassesAtExit=" + kept.archive, program, words);
        assertThat(once.redirectOutput(folder.resolve("said").toFile()).start().waitFor()).isZero();
        assertThat(kept.archive).exists();
        return kept;
    }

    ProcessBuilder program(Class<?> program, String... words) {
        return program("-XX:SharedArchiveFile=" + archive, program, words);
    }

    private ProcessBuilder program(String archived, Class<?> program, String... words) {
        var command =
                new ArrayList<>(
                        List.of(
                                JAVA,
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                archived,
                                "-Dlogback.configurationFile=care/kith/journal/quiet.xml",
                                "-cp",
                                path,
                                program.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /// This class path with its folders in one jar, for classes are kept of jars only.
    private static String path(Path jar) {
        var entries =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList();
        var words = new ArrayList<>(List.of("--create", "--no-compress", "--file", jar.toString()));
        entries.stream()
                .filter(Files::isDirectory)
                .forEach(folder -> words.addAll(List.of("-C", folder.toString(), ".")));
        var code =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, words.toArray(String[]::new));
        assertThat(code).isZero();
        return jar
                + File.pathSeparator
                + entries.stream()
                        .filter(Files::isRegularFile)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
    }
}
