package care.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.kith.journal.Places;
import care.kith.people.Practice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// First start, sign-in, session and headers, over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebDoorTest {

    private static final class Clock implements InstantSource {
        private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Clock clock = new Clock();
    private WebPractice practice;

    @BeforeAll
    void start(@TempDir Path folder) {
        practice =
                WebPractice.open(
                        new Options(
                                Places.in(folder),
                                0,
                                false,
                                null,
                                false,
                                clock,
                                new SecureRandom()));
    }

    @AfterAll
    void stop() {
        practice.close();
    }

    @Test
    void theFirstStartEndsAtTheSignIn(@TempDir Path folder) {
        try (var fresh = WebPractice.shut(folder)) {
            var visitor = fresh.stranger();
            assertEquals("/first-start", to(visitor.get("/")));
            assertEquals("/first-start", to(visitor.get("/clients")));
            var form = form();

            form.put("passphraseAgain", "something else altogether");
            var again = visitor.post("/first-start", form);
            assertEquals(422, again.statusCode());
            assertTrue(again.body().contains("value=\"Hillside\""), "what was typed is kept");
            assertFalse(again.body().contains(WebPractice.PASSWORD));

            form.put("passphraseAgain", form.get("passphrase"));
            assertEquals("/sheet", to(visitor.post("/first-start", form)));
            var sheet = sheet(visitor.get("/sheet").body());
            assertEquals("/", to(fresh.stranger().get("/sheet")));

            var wrong = Map.of("typed", sheet + " zebra");
            assertEquals(422, visitor.postFrom("/sheet/typed-back", wrong).statusCode());
            var right = Map.of("typed", "  " + sheet.toUpperCase(java.util.Locale.ROOT));
            assertEquals("/signin?said=ready", to(visitor.postFrom("/sheet/typed-back", right)));
            assertTrue(fresh.bean(Practice.class).staff().sheetConfirmed());
            assertEquals("/", to(visitor.get("/sheet")));

            assertEquals("/", to(visitor.signIn("olive", WebPractice.PASSWORD)));
            assertEquals("/today", to(visitor.get("/")));
        }
    }

    @Test
    void aPracticeFromFilesAsksForThePassphraseBeforeItNamesAnOwner(@TempDir Path folder) {
        var passphrase = "gravel orchard nine kettles";
        var options = Options.of(folder, 0).opening(passphrase);
        try (var imported = WebPractice.shut(options)) {
            imported.bean(care.kith.journal.Strongroom.class).found(passphrase.toCharArray());
            imported.bean(Practice.class).found("Hillside", "Europe/London");
            var visitor = imported.stranger();
            assertEquals("/first-start", to(visitor.get("/")));
            var form = form();
            form.put("passphrase", "a guess at the passphrase");
            assertEquals(422, visitor.post("/first-start", form).statusCode());
            assertFalse(imported.bean(Practice.class).staff().hasOwner());
            form.put("passphrase", passphrase);
            assertEquals("/sheet", to(visitor.post("/first-start", form)));
            assertTrue(imported.bean(Practice.class).staff().hasOwner());
        }
    }

    private static Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("practice", "Hillside");
        form.put("zone", "Europe/London");
        form.put("owner", "Olive");
        form.put("therapist", "true");
        form.put("signInName", "olive");
        form.put("password", WebPractice.PASSWORD);
        form.put("passwordAgain", WebPractice.PASSWORD);
        form.put("passphrase", "gravel orchard nine kettles");
        return form;
    }

    private static String sheet(String page) {
        return Pattern.compile("<li>([^<]*)</li>")
                .matcher(page)
                .results()
                .map(item -> item.group(1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void unknownAndKnownNamesAreAnsweredAlike() {
        var known = practice.stranger().signIn("therapist", "wrong wrong wrong wrong");
        var unknown = practice.stranger().signIn("nobody at all", "wrong wrong wrong wrong");
        assertEquals("/signin?why=wrong", to(known));
        assertEquals(to(known), to(unknown));
    }

    @Test
    void theSessionIsNewAtSignInAndItsCookieIsNotForScripts() {
        var visitor = practice.stranger();
        var before = cookie(visitor.get("/signin"));
        var after = cookie(visitor.signIn("owner", WebPractice.PASSWORD));
        assertNotEquals(before.replaceAll(";.*", ""), after.replaceAll(";.*", ""));
        assertTrue(after.contains("HttpOnly"));
        assertTrue(after.contains("SameSite=Lax"));
    }

    @Test
    void twelveHoursAfterSignInTheSessionIsOver() {
        var visitor = practice.stranger();
        visitor.signIn("owner", WebPractice.PASSWORD);
        var start = clock.now;
        clock.now = start.plus(care.kith.people.SignedIn.LONGEST).minusSeconds(1);
        assertEquals("/today", to(visitor.get("/")));
        clock.now = start.plus(care.kith.people.SignedIn.LONGEST);
        assertEquals("/signin", to(visitor.get("/")));
        clock.now = start.plus(Duration.ofHours(1));
        assertEquals("/signin", to(visitor.get("/")), "and stays over");
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        var visitor = practice.stranger();
        visitor.signIn("owner", WebPractice.PASSWORD);
        var out = visitor.post("/signout", Map.of());
        assertEquals("/signin?said=out", to(out));
        assertEquals("\"cache\", \"storage\"", header(out, "Clear-Site-Data"));
        assertEquals("/signin", to(visitor.get("/")));
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var visitor = practice.stranger();
        visitor.signIn("owner", WebPractice.PASSWORD);
        assertEquals(403, visitor.postBare("/signout", "").statusCode());
        assertEquals("/today", to(visitor.get("/")));
    }

    @Test
    void everyPageKeepsToItselfWithANonceOfItsOwn() {
        var visitor = practice.stranger();
        var one = visitor.get("/signin");
        var two = visitor.get("/signin");
        var policy = header(one, "Content-Security-Policy");
        assertEquals(WebHeaders.POLICY, policy.replaceFirst("nonce-[\\w-]{24}'", "nonce-%s'"));
        assertNotEquals(policy, header(two, "Content-Security-Policy"));
        assertEquals("no-referrer", header(one, "Referrer-Policy"));
        assertEquals("same-origin", header(one, "Cross-Origin-Opener-Policy"));
        assertEquals("same-origin", header(one, "Cross-Origin-Resource-Policy"));
        assertEquals("nosniff", header(one, "X-Content-Type-Options"));
        assertTrue(header(one, "Cache-Control").contains("no-store"));
        assertFalse(one.headers().firstValue("Server").isPresent());
    }

    /// A name of somebody else's that was made to lead to this machine gets no page.
    @Test
    void onlyThisMachinesOwnNamesAreAnsweredWithoutHttps() throws IOException {
        assertTrue(asking("localhost").contains(" 200"));
        assertTrue(asking("[::1]:80").contains(" 200"));
        assertTrue(asking("kith.example").contains(" 400"));
    }

    private String asking(String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), practice.port())) {
            var asked = "GET /signin HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String to(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(where -> where.replaceAll("^https?://[^/]*", ""))
                .orElse("no redirect, but " + response.statusCode());
    }

    private static String cookie(HttpResponse<String> response) {
        return header(response, "Set-Cookie");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
