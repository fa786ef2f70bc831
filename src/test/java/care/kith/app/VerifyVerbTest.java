package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.EntryJson;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyVerbTest {

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void found() {
        try (var rooms = Rooms.at(folder)) {
            rooms.strongroom().found("a passphrase for this test".toCharArray());
            rooms.practice().found("Verified", "UTC");
        }
    }

    @Test
    void aWholePracticeIsSound() {
        assertThat(verify()).isZero();
        assertThat(last().path("sound").asBoolean()).isTrue();
        assertThat(last().path("entries").asInt()).isPositive();
        assertThat(last().path("with_keys").asBoolean()).isFalse();
    }

    @Test
    void aFlippedBitIsNamedWithItsStreamAndNumber() throws Exception {
        flip();

        assertThat(verify()).isEqualTo(1);
        var first = EntryJson.MAPPER.readTree(said().lines().findFirst().orElseThrow());
        assertThat(first.path("finding").asString()).isEqualTo("damaged");
        assertThat(first.path("stream").asString()).isNotEmpty();
        assertThat(first.path("from").asInt()).isEqualTo(1);
        assertThat(last().path("sound").asBoolean()).isFalse();
        assertThat(last().path("damaged").asInt()).isPositive();
    }

    @Test
    void aFolderWithoutAPracticeIsNoSoundPractice() {
        assertThat(run(folder.resolve("nowhere"))).isEqualTo(1);
        assertThat(last().path("error").asString()).contains("no practice");
    }

    private void flip() throws Exception {
        try (var store =
                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store/kith.db"))) {
            byte[] sealed;
            try (var found = store.createStatement().executeQuery("select sealed from entry")) {
                assertThat(found.next()).isTrue();
                sealed = found.getBytes(1);
            }
            sealed[sealed.length / 2] ^= 1;
            try (var change = store.prepareStatement("update entry set sealed = ?")) {
                change.setBytes(1, sealed);
                assertThat(change.executeUpdate()).isEqualTo(1);
            }
        }
    }

    private int verify() {
        return run(folder);
    }

    private int run(Path data) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CommandLine(Verbs.ALL, stream, stream)
                .run("verify", "--data", data.toString(), "--without-keys", "--json");
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private tools.jackson.databind.JsonNode last() {
        return said().lines()
                .filter(line -> line.startsWith("{"))
                .map(EntryJson.MAPPER::readTree)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
