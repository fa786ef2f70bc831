package care.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.kith.app.WebMatrix.Verdict;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every row of the access matrix, tried over HTTP by every kind of subject.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebMatrixTest {

    private WebPractice open;
    private WebPractice shut;

    @BeforeAll
    void start(@TempDir Path folder) {
        open = WebPractice.open(folder.resolve("open"));
        shut = WebPractice.shut(folder.resolve("shut"));
    }

    @AfterAll
    void stop() {
        open.close();
        shut.close();
    }

    @Test
    void everyRowAnswersEverySubjectAsItSays() {
        assertEquals(List.of(), disagreements(WebMatrix.shipped()));
    }

    /// The control: a matrix that promises more than the server gives must be caught.
    @Test
    void aRowThatPromisesTooMuchIsCaught() {
        var wishful =
                matrix(
                        """
                        - {endpoint: GET /, anonymous: allowed, locked: allowed, owner: hidden,
                           therapist_of_client: refused, other_therapist: refused,
                           supervisor_of_client: hidden, other_supervisor: hidden}
                        """);
        assertEquals(WebSubject.values().length, disagreements(wishful).size());
    }

    @Test
    void nobodyOutsideGetsToAClient() {
        for (var row : WebMatrix.shipped().rows()) {
            if (row.namesClient()) {
                for (var outside :
                        List.of(
                                WebSubject.OWNER,
                                WebSubject.OTHER_THERAPIST,
                                WebSubject.OTHER_SUPERVISOR)) {
                    assertEquals(Verdict.HIDDEN, row.verdict(outside), row.endpoint());
                }
                for (var stranger : List.of(WebSubject.ANONYMOUS, WebSubject.LOCKED)) {
                    assertFalse(row.verdict(stranger) == Verdict.ALLOWED, row.endpoint());
                }
                if (!row.method().equals("GET")) {
                    assertFalse(
                            row.verdict(WebSubject.SUPERVISOR_OF_CLIENT) == Verdict.ALLOWED,
                            row.endpoint());
                }
            }
        }
    }

    @Test
    void theMatrixAndTheHandlersAreTheSameList() {
        var served = open.handlers().served();
        var matrix = WebMatrix.shipped();
        assertEquals(List.of(), matrix.missing(served));
        for (var row : matrix.rows()) {
            assertTrue(row.byServer() || served.contains(row.endpoint()), row.endpoint());
        }
    }

    @Test
    void aHandlerThatIsNotListedIsNamed() {
        assertEquals(
                List.of("GET /nobody-listed-this"),
                WebMatrix.shipped().missing(List.of("GET /", "GET /nobody-listed-this")));
    }

    @Test
    void aRowThatForgetsASubjectIsRefused() {
        var yaml = "- {endpoint: GET /, anonymous: refused}";
        var fault = assertThrows(IllegalArgumentException.class, () -> matrix(yaml));
        assertTrue(fault.toString().contains("GET /"));
    }

    @Test
    void whatNobodyListedDoesNotExist() {
        var owner = open.as(WebSubject.OWNER).get("/nobody-listed-this");
        assertEquals(404, owner.statusCode());
        assertEquals(404, open.as(WebSubject.OWNER).get("/error").statusCode());
    }

    @Test
    void aHiddenClientLooksExactlyLikeAMissingOne() {
        var therapist = open.as(WebSubject.OTHER_THERAPIST);
        var hidden = therapist.get("/clients/" + open.client());
        var missing = therapist.get("/clients/00000000-0000-4000-8000-00000000dead");
        assertEquals(404, hidden.statusCode());
        assertEquals(404, missing.statusCode());
        assertEquals(WebPractice.still(missing.body()), WebPractice.still(hidden.body()));
    }

    private List<String> disagreements(WebMatrix matrix) {
        var wrong = new ArrayList<String>();
        for (var row : matrix.rows()) {
            if (row.method().equals("ANY")) {
                continue;
            }
            for (var subject : WebSubject.values()) {
                var practice = subject == WebSubject.LOCKED ? shut : open;
                var got = outcome(practice.as(subject).send(row.method(), address(row)));
                if (got != row.verdict(subject)) {
                    wrong.add(row.endpoint() + " as " + subject + " was " + got);
                }
            }
        }
        return wrong;
    }

    private String address(WebMatrixRow row) {
        var example = row.example();
        return (example == null ? row.path().getPatternString() : example)
                .replace("{client}", open.client())
                .replace("/**", "/none.css")
                .replace("*", "none");
    }

    /// What a response says of the door. A file that is not there was still let through.
    private static Verdict outcome(HttpResponse<String> response) {
        var to = response.headers().firstValue("Location").orElse("");
        var path = to.replaceAll("^https?://[^/]*", "");
        var sentAway =
                List.of("/signin", "/unlock", "/first-start").contains(path)
                        && !response.uri().getPath().startsWith("/first-start")
                        && !response.uri().getPath().startsWith("/unlock");
        return switch (response.statusCode()) {
            case 403 -> Verdict.REFUSED;
            case 404 ->
                    response.uri().getPath().matches(".*none(\\.css|\\.js|\\.svg)?")
                            ? Verdict.ALLOWED
                            : Verdict.HIDDEN;
            case 500, 503 -> throw new AssertionError(response.uri() + " failed");
            default -> sentAway ? Verdict.REFUSED : Verdict.ALLOWED;
        };
    }

    private static WebMatrix matrix(String yaml) {
        return WebMatrix.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
