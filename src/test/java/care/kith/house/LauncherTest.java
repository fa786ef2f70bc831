package care.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, run in a folder of its own with a JDK and a Maven that only say how they were
/// called.
class LauncherTest {

    private static final String SAYS_SO =
            """
            #!/bin/sh
            for word in "$@"; do
                case $word in -Dmdep.outputFile=*) echo a.jar >"${word#*=}"; mkdir -p target/classes ;; esac
            done
            echo "%s JAVA_HOME=${JAVA_HOME-} passphrase=${KITH_PASSPHRASE-none} folder=$PWD: $*" >>"$HOME/said"
            """;

    @TempDir Path folder;
    private Path house;
    private Path people;

    @BeforeEach
    void furnish() throws IOException {
        house = Files.createDirectories(folder.resolve("a house"));
        people = Files.createDirectories(folder.resolve("some one"));
        Files.writeString(
                house.resolve("kith"),
                Files.readString(Path.of("kith"))
                        .replace("/usr/", "/nowhere/")
                        .replace("/opt/", "/nowhere/"));
        Files.writeString(house.resolve("mvnw"), SAYS_SO.formatted("mvnw"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        Files.createDirectories(house.resolve("src/main"));
    }

    @Test
    void alonePrintsWhatItCanDo() throws Exception {
        var said = kith();

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("demo", "test", "bench");
    }

    @Test
    void printsTheListAsAnErrorForAnUnknownVerb() throws Exception {
        var said = kith("dance");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("dance", "demo");
    }

    @Test
    void saysInOneLineThatNoJdkIsThere() throws Exception {
        jdk("old", "21.0.2", "JAVA_HOME");

        var said = kith("demo");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().contains("JDK 25", "JAVA_HOME");
    }

    @Test
    void findsAJdkInTheHomeFolderBehindAnOlderOne() throws Exception {
        jdk("old", "21.0.2", "JAVA_HOME");
        var right =
                jdk(people.relativize(people.resolve(".jdks/temurin 25")).toString(), "25.0.3", "");

        assertThat(kith("demo", "--data", "a b").code()).isZero();
        assertThat(said())
                .contains("mvnw JAVA_HOME=" + right)
                .contains("care.kith.Kith demo --data a b");
    }

    @Test
    void handsThePassphraseToTheProgramAlone() throws Exception {
        jdk("jdk", "25", "JAVA_HOME");

        kith("run");

        assertThat(said().lines().filter(line -> line.startsWith("mvnw")))
                .isNotEmpty()
                .allMatch(line -> line.contains("passphrase=none"));
        assertThat(said().lines().filter(line -> line.startsWith("java")))
                .singleElement()
                .asString()
                .contains("passphrase=correct horse");
    }

    @Test
    void buildsWithoutTestsAndOnlyWhenSomethingChanged() throws Exception {
        jdk("jdk", "25.0.1", "JAVA_HOME");

        kith("run");
        kith("run");
        assertThat(said().lines().filter(line -> line.startsWith("mvnw")))
                .singleElement()
                .asString()
                .contains("-Dapp");

        Files.setLastModifiedTime(
                house.resolve("pom.xml"),
                java.nio.file.attribute.FileTime.from(
                        Files.getLastModifiedTime(house.resolve("target/kith.classpath"))
                                .toInstant()
                                .plusSeconds(5)));
        kith("run");
        assertThat(said().lines().filter(line -> line.startsWith("mvnw"))).hasSize(2);
    }

    @Test
    void showsWhyABuildFailed() throws Exception {
        jdk("jdk", "25", "JAVA_HOME");
        Files.writeString(house.resolve("mvnw"), "echo '[ERROR] a line is wrong'; exit 1");

        var said = kith("run");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("a line is wrong");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void closesTestsWithTheirCountAndGivesBackTheirCode() throws Exception {
        jdk("jdk", "25", "JAVA_HOME");
        Files.writeString(
                house.resolve("mvnw"),
                "echo '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0'; exit 1");

        assertThat(kith("check").code()).isEqualTo(1);
        assertThat(kith("check", "--json").out().strip())
                .isEqualTo(
                        "{\"verb\":\"check\",\"ok\":false,\"tests\":3,\"failures\":1,\"errors\":0,\"skipped\":0}");
    }

    private final Map<String, String> environment = new java.util.HashMap<>();

    private Path jdk(String name, String version, String variable) throws IOException {
        var jdk = people.resolve(name);
        var bin = Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        for (var tool : List.of("java", "javac")) {
            Files.writeString(bin.resolve(tool), SAYS_SO.formatted("java"));
            assertThat(bin.resolve(tool).toFile().setExecutable(true)).isTrue();
        }
        if (!variable.isEmpty()) {
            environment.put(variable, jdk.toString());
        }
        return jdk;
    }

    private String said() throws IOException {
        return Files.readString(people.resolve("said"));
    }

    private Said kith(String... words) throws Exception {
        var command = new ArrayList<>(List.of("sh", "../a house/kith"));
        command.addAll(List.of(words));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(command).directory(people.toFile());
        process.environment().clear();
        process.environment()
                .putAll(
                        Map.of(
                                "PATH", "/usr/bin:/bin",
                                "HOME", people.toString(),
                                "KITH_PASSPHRASE", "correct horse"));
        process.environment().putAll(environment);
        var code =
                process.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Said(
                code,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Said(int code, String out, String err) {}
}
