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
        Files.writeString(house.resolve("mvnw"), saysSo("mvnw"));
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

        var said = said().lines().toList();
        assertThat(said("java")).hasSize(3);
        assertThat(said).hasSizeGreaterThan(6);
        assertThat(said.subList(0, said.size() - 1))
                .allMatch(line -> line.contains("passphrase=none "));
        assertThat(said.getLast()).startsWith("java ").contains("passphrase=correct horse ");
    }

    @Test
    void keepsAStartOnceAndLetsNothingOfItDependOnThisOne() throws Exception {
        jdk("jdk", "25", "JAVA_HOME");
        environment.put("KITH_DATABASE_PASSWORD", "hunter");
        environment.put("SPRING_PROFILES_ACTIVE", "odd");

        kith("run");
        var first = said().lines().toList();
        kith("run");

        assertThat(first.subList(1, first.size() - 1))
                .hasSize(6)
                .allMatch(line -> line.contains("passphrase=none none none"));
        assertThat(first.getLast()).contains("-XX:AOTCache=", "-Dspring.aot.enabled=true");
        assertThat(first.getLast()).contains("kith.jar:a.jar care.kith.Kith run");
        assertThat(said().lines()).hasSize(first.size() + 1).last().isEqualTo(first.getLast());
        assertThat(house.resolve("target/start/making")).doesNotExist();
    }

    @Test
    void startsWithoutWhenNothingCanBeKeptAndTriesAgainOnlyWithTheNextBuild() throws Exception {
        var jdk = jdk("jdk", "25", "JAVA_HOME");
        Files.writeString(jdk.resolve("bin/jarsigner"), "#!/bin/sh\nexit 1\n");

        var said = kith("run");

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("kith-start.log says why");
        assertThat(said().lines().toList().getLast()).doesNotContain("AOTCache", "spring.aot");
        int before = (int) said().lines().count();
        assertThat(kith("run").err()).isEmpty();
        assertThat(said().lines()).hasSize(before + 1);
    }

    /// As where another launcher is at it.
    @Test
    void startsWithoutWhereTheFolderForItCannotBeUsed() throws Exception {
        jdk("jdk", "25", "JAVA_HOME");
        Files.createDirectories(house.resolve("target/start/making"));

        assertThat(kith("run").code()).isZero();
        assertThat(said("java")).singleElement().asString().doesNotContain("AOTCache");
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
        for (var tool : List.of("java", "javac", "jar", "jarsigner")) {
            Files.writeString(bin.resolve(tool), saysSo(tool));
            assertThat(bin.resolve(tool).toFile().setExecutable(true)).isTrue();
        }
        if (!variable.isEmpty()) {
            environment.put(variable, jdk.toString());
        }
        return jdk;
    }

    private String saysSo(String tool) {
        return """
        #!/bin/sh
        for word in "$@"; do
            case $word in
                -Dmdep.outputFile=*)
                    mkdir -p target/classes
                    echo a.jar:/m2/bcprov-1.jar >"${word#*=}" ;;
                -XX:AOTCacheOutput=*) echo classes >"${word#*=}" ;;
                org.springframework.*) mkdir sources ;;
                kith.jar) echo classes >"$word" ;;
            esac
        done
        secrets="${KITH_PASSPHRASE-none} ${KITH_DATABASE_PASSWORD-none} ${SPRING_PROFILES_ACTIVE-none}"
        echo "%s JAVA_HOME=${JAVA_HOME-} passphrase=$secrets folder=$PWD: $*" >>"%s"
        """
                .formatted(tool, people.resolve("said"));
    }

    private List<String> said(String tool) throws IOException {
        return said().lines().filter(line -> line.startsWith(tool + " ")).toList();
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
