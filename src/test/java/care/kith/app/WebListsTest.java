package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A client is added, found by their own therapist, and by nobody else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebListsTest {

    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private WebPractice open;

    @BeforeAll
    void start(@TempDir Path folder) {
        open = WebPractice.open(folder.resolve("open"));
    }

    @AfterAll
    void stop() {
        open.close();
    }

    @Test
    void aFormThatIsSentTwiceAddsOneClient() {
        var form = filled("Twice Oncely");

        var first = add(form);
        var second = add(form);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(clients().split("Twice Oncely", -1)).hasSize(2);
    }

    /// The same form from another tab, and from before a restart, is still the same form.
    @Test
    void theFormOfBeforeARestartAddsNoSecondClient(@TempDir Path folder) {
        var data = folder.resolve("restarted");
        var form = new HashMap<String, String>();
        String first;
        try (var before = WebPractice.open(data)) {
            var therapist = before.as(WebSubject.THERAPIST_OF_CLIENT);
            form.putAll(filled("Once Again", therapist.get("/clients/new").body()));
            first = therapist.post("/clients", form).headers().firstValue("Location").orElseThrow();
        }
        try (var after =
                WebPractice.shut(Options.of(data, 0).opening("gravel orchard nine kettles"))) {
            var tab = after.stranger();
            tab.signIn("therapist", WebPractice.PASSWORD);
            var again = tab.post("/clients", form);
            assertThat(again.statusCode()).isEqualTo(303);
            var path = again.headers().firstValue("Location").orElseThrow();
            assertThat(first).endsWith(path.replaceAll("^https?://[^/]*", ""));
            assertThat(tab.get("/clients").body().split("Once Again", -1)).hasSize(2);
        }
    }

    @Test
    void everySessionOfTheProtocolIsPlanned() {
        var address =
                add(filled("Planned Throughout")).headers().firstValue("Location").orElseThrow();
        var path = address.substring(address.indexOf("/clients/"));

        var record = open.as(WebSubject.THERAPIST_OF_CLIENT).get(path + "/record");
        assertThat(record.body().split("Session planned", -1)).hasSize(17);
    }

    @Test
    void nobodyElseFindsTheClient() {
        add(filled("Hidden Away"));

        assertThat(clients()).contains("Hidden Away");
        for (var other :
                new WebSubject[] {
                    WebSubject.OWNER,
                    WebSubject.OTHER_THERAPIST,
                    WebSubject.SUPERVISOR_OF_CLIENT,
                    WebSubject.OTHER_SUPERVISOR
                }) {
            assertThat(open.as(other).get("/clients").body()).doesNotContain("Hidden Away");
            assertThat(open.as(other).get("/today").body()).doesNotContain("Hidden Away");
        }
    }

    @Test
    void aFaultStandsBesideItsFieldAndWhatWasTypedIsKept() {
        var form = filled("Kept Typed");
        form.put("firstDate", "some day");
        var answer = add(form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("firstDate-fault", "Kept Typed", "some reason");
        assertThat(clients()).doesNotContain("Kept Typed");
    }

    private String clients() {
        return open.as(WebSubject.THERAPIST_OF_CLIENT).get("/clients").body();
    }

    private HttpResponse<String> add(Map<String, String> form) {
        return open.as(WebSubject.THERAPIST_OF_CLIENT).post("/clients", form);
    }

    private Map<String, String> filled(String name) {
        return filled(name, open.as(WebSubject.THERAPIST_OF_CLIENT).get("/clients/new").body());
    }

    private static Map<String, String> filled(String name, String page) {
        var token = FORM.matcher(page);
        assertThat(token.find()).isTrue();
        return new HashMap<>(
                Map.of(
                        "form", token.group(1),
                        "name", name,
                        "age", "41",
                        "protocol", "ipt-nhs-16",
                        "referralReason", "some reason",
                        "firstDate", "2026-03-03",
                        "firstTime", "10:30"));
    }
}
