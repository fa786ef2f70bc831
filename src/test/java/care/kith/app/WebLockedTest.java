package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.journal.Places;
import care.kith.journal.Strongroom;
import care.kith.people.Practice;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A practice that does not open says why, and what can be done, in words for a person.
class WebLockedTest {

    private static final String PASSPHRASE = "gravel orchard nine kettles";
    private static final String FRESH = "amber ladders nine falling";

    @TempDir Path folders;
    private Path folder;
    private Path older;
    private List<String> sheet;

    @BeforeEach
    void found() throws IOException {
        folder = folders.resolve("practice");
        older = folders.resolve("older");
        try (var rooms = Rooms.at(folder)) {
            sheet = rooms.strongroom().found(PASSPHRASE.toCharArray());
            rooms.practice().found("Hillside", "Europe/London");
        }
        copy(folder.resolve("store"), older);
        try (var rooms = Rooms.at(folder)) {
            rooms.strongroom().unlock(PASSPHRASE.toCharArray());
            var owner =
                    new care.kith.people.NewMember(
                            "Olive",
                            java.util.Set.of(care.kith.entry.PracticeEntry.Role.OWNER),
                            null,
                            null,
                            "olive",
                            WebPractice.PASSWORD);
            assertThat(rooms.practice().team().nameOwner(owner)).isNull();
        }
    }

    @Test
    void aWrongPassphraseIsSaidAndTheRightOneStillOpens() {
        try (var shut = WebPractice.shut(folder)) {
            var visitor = shut.stranger();
            var wrong = visitor.post("/unlock", Map.of("passphrase", "wrong wrong wrong"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("not the passphrase of the practice");
            visitor.post("/unlock", Map.of("passphrase", PASSPHRASE));
            assertThat(to(visitor.get("/today"))).isEqualTo("/signin");
        }
    }

    @Test
    void aDamagedKeyRingIsToldFromAWrongPassphrase() throws IOException {
        try (var keys = Files.walk(folder.resolve("keys"))) {
            for (var file : keys.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        try (var shut = WebPractice.shut(folder)) {
            var visitor = shut.stranger();
            var answer = visitor.post("/unlock", Map.of("passphrase", PASSPHRASE));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("key ring is not as it was written", "backup");
            assertThat(visitor.post("/recover", recovering(String.join(" ", sheet))).body())
                    .contains("key ring is not as it was written");
        }
    }

    @Test
    void anOldCopyOfTheStoreIsNamedAndNotOpened() throws IOException {
        Throwaway.remove(folder.resolve("store"));
        copy(older, folder.resolve("store"));
        try (var shut = WebPractice.shut(folder)) {
            var visitor = shut.stranger();
            var answer = visitor.post("/unlock", Map.of("passphrase", PASSPHRASE));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("an old copy was put back", "kith verify");
            assertThat(shut.bean(Strongroom.class).state()).isEqualTo(Strongroom.State.LOCKED);
        }
    }

    @Test
    void aSecondProcessOnTheFolderIsToldToStopTheFirst() {
        try (var _ = WebPractice.shut(folder)) {
            assertThatThrownBy(() -> Web.start(Options.of(folder, 0)))
                    .rootCause()
                    .hasMessageContaining("in use by another running Kith: stop that one first");
        }
    }

    @Test
    void thePassphraseInTheEnvironmentIsSaidOnEveryPage() {
        var told =
                new Options(
                        Places.in(folder),
                        0,
                        false,
                        PASSPHRASE,
                        true,
                        InstantSource.system(),
                        new SecureRandom());
        try (var open = WebPractice.shut(told)) {
            var owner = open.stranger();
            assertThat(owner.get("/signin").body()).contains("KITH_PASSPHRASE");
            owner.signIn("olive", WebPractice.PASSWORD);
            assertThat(owner.get("/today").body()).contains("KITH_PASSPHRASE");
        }
        try (var open = WebPractice.shut(Options.of(folder, 0).opening(PASSPHRASE))) {
            assertThat(open.stranger().get("/signin").body()).doesNotContain("KITH_PASSPHRASE");
        }
    }

    @Test
    void theRecoverySheetOpensAndSetsANewPassphrase() {
        try (var shut = WebPractice.shut(folder)) {
            var visitor = shut.stranger();
            assertThat(visitor.get("/unlock").body()).contains("href=\"/recover\"");
            var swapped = new java.util.ArrayList<>(sheet);
            java.util.Collections.swap(swapped, 0, 1);
            for (var wrong : List.of("babad dabab", String.join(" ", swapped), "zebra")) {
                var answer = visitor.post("/recover", recovering(wrong));
                assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
                assertThat(answer.body()).contains("do not open this practice", wrong);
            }
            var short1 = recovering(String.join(" ", sheet));
            short1.put("passphrase", "short");
            assertThat(visitor.post("/recover", short1).body()).contains("too short");
            var differ = recovering(String.join(" ", sheet));
            differ.put("passphraseAgain", "something else altogether");
            assertThat(visitor.post("/recover", differ).body()).contains("do not agree");

            var right = recovering(" " + String.join(", ", sheet).toUpperCase(java.util.Locale.UK));
            assertThat(to(visitor.post("/recover", right))).isEqualTo("/signin?said=recovered");
            assertThat(to(visitor.signIn("olive", WebPractice.PASSWORD))).isEqualTo("/");
            assertThat(to(visitor.get("/recover"))).isEqualTo("/");
            assertThat(visitor.get("/today").body())
                    .contains("was opened with its recovery sheet on");
            assertThat(visitor.get("/sheet").body()).contains("has seen its words");
        }
        try (var shut = WebPractice.shut(folder)) {
            var visitor = shut.stranger();
            assertThat(visitor.post("/unlock", Map.of("passphrase", PASSPHRASE)).statusCode())
                    .isEqualTo(422);
            visitor.post("/unlock", Map.of("passphrase", FRESH));
            assertThat(to(visitor.get("/today"))).isEqualTo("/signin");
        }
    }

    /// The server stopped after the owner was named: the sheet was never typed back.
    @Test
    void anOwnerIsAskedForTheSheetAtEachStartUntilItWasTypedBack() {
        try (var open = WebPractice.shut(Options.of(folder, 0).opening(PASSPHRASE))) {
            var owner = open.stranger();
            owner.signIn("olive", WebPractice.PASSWORD);
            assertThat(owner.get("/today").body()).contains("never typed back", "href=\"/sheet\"");
            assertThat(owner.get("/sheet").body()).contains("Make a new sheet");
            assertThat(to(owner.postFrom("/sheet", Map.of("password", WebPractice.PASSWORD))))
                    .isEqualTo("/sheet");
            var words = words(owner.get("/sheet").body());
            assertThat(words).doesNotContain(String.join(" ", sheet));
            var wrong = Map.of("typed", words + " zebra");
            assertThat(owner.postFrom("/sheet/typed-back", wrong).statusCode()).isEqualTo(422);
            assertThat(owner.get("/today").body()).contains("never typed back");
            assertThat(to(owner.postFrom("/sheet/typed-back", Map.of("typed", words))))
                    .isEqualTo("/staff?said=sheet");
            assertThat(owner.get("/today").body()).doesNotContain("never typed back");
            assertThat(open.bean(Practice.class).staff().sheetConfirmed()).isTrue();
        }
    }

    private static Map<String, String> recovering(String words) {
        return new HashMap<>(Map.of("sheet", words, "passphrase", FRESH, "passphraseAgain", FRESH));
    }

    private static String words(String page) {
        return Pattern.compile("<li>([^<]*)</li>")
                .matcher(page)
                .results()
                .map(item -> item.group(1))
                .collect(Collectors.joining(" "));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse(answer.statusCode() + "")
                .replaceAll("^https?://[^/]*", "");
    }
}
