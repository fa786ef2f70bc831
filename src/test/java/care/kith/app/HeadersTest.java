package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What every answer carries, whatever became of the request.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersTest {

    private static final String MISSING = "00000000-0000-4000-8000-00000000dead";

    private WebPractice practice;

    @BeforeAll
    void start(@TempDir Path folder) {
        practice = WebPractice.open(folder);
    }

    @AfterAll
    void stop() {
        practice.close();
    }

    @Test
    void everyAnswerKeepsToItself() {
        var therapist = practice.as(WebSubject.THERAPIST_OF_CLIENT);
        var stranger = practice.stranger();
        var here = "/clients/" + practice.client();
        for (var answer :
                List.of(
                        stranger.get("/signin"),
                        stranger.get("/today"),
                        stranger.get("/nowhere"),
                        stranger.get("/fonts/nothing.woff2"),
                        stranger.postBare("/signin", "name=x"),
                        therapist.get("/today"),
                        therapist.get("/clients"),
                        therapist.get(here),
                        therapist.get("/clients/" + MISSING),
                        therapist.get("/clients/no-client-at-all"),
                        therapist.get(here + "/people?on=never"),
                        therapist.post(
                                here + "/people/placings", Map.of("person", "p", "ring", "9")),
                        therapist.post("/clients", Map.of("name", "")),
                        therapist.postBare(here + "/people/placings", ""))) {
            var at = answer.uri().getPath() + " " + answer.statusCode();
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(at)
                    .startsWith("default-src 'none'; script-src 'self' 'nonce-")
                    .doesNotContain("unsafe")
                    .doesNotContain("*")
                    .doesNotContain("http");
            assertThat(header(answer, "Referrer-Policy")).as(at).isEqualTo("no-referrer");
            assertThat(header(answer, "X-Content-Type-Options")).as(at).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).as(at).isEqualTo("DENY");
            assertThat(header(answer, "Cache-Control")).as(at).contains("no-store");
            assertThat(answer.headers().map()).as(at).doesNotContainKeys("server", "x-powered-by");
        }
    }

    /// Neither the words of the answer nor its headers tell somebody else's client from nobody.
    @Test
    void aClientOfSomebodyElseIsAnsweredLikeNobodyAtEveryAddress() {
        var other = practice.as(WebSubject.OTHER_THERAPIST);
        for (var row : WebMatrix.shipped().rows()) {
            if (row.namesClient()) {
                var path = row.path().getPatternString();
                var hidden = other.send(row.method(), at(path, practice.client()));
                var missing = other.send(row.method(), at(path, MISSING));
                assertThat(hidden.statusCode()).as(row.endpoint()).isEqualTo(404);
                assertThat(missing.statusCode()).as(row.endpoint()).isEqualTo(404);
                assertThat(WebPractice.still(hidden.body()))
                        .as(row.endpoint())
                        .isEqualTo(WebPractice.still(missing.body()))
                        .doesNotContain(practice.client());
                assertThat(names(hidden)).as(row.endpoint()).isEqualTo(names(missing));
            }
        }
    }

    @Test
    void theCookieGoesOverHttpsOnlyWherePeopleComeByHttps(@TempDir Path folder) {
        var given = Options.of(folder, 0);
        var https =
                new Options(given.places(), 0, true, null, false, given.clock(), given.random());
        try (var outside = WebPractice.shut(https)) {
            assertThat(header(outside.stranger().get("/first-start"), "Set-Cookie"))
                    .contains("Secure")
                    .contains("HttpOnly")
                    .contains("SameSite=Lax");
        }
        assertThat(header(practice.stranger().get("/signin"), "Set-Cookie"))
                .contains("HttpOnly")
                .doesNotContain("Secure");
    }

    private static String at(String pattern, String client) {
        return pattern.replace("{client}", client).replaceAll("\\{\\w+}", "1");
    }

    private static Set<String> names(HttpResponse<String> answer) {
        var names = new TreeSet<>(answer.headers().map().keySet());
        names.remove("set-cookie");
        return names;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
