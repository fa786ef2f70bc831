package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.app.DemoPlan.CasePlan;
import care.kith.casebook.Casebook;
import care.kith.casefile.CaseImport;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.StreamId;
import care.kith.guide.ClientRecord;
import care.kith.journal.Places;
import care.kith.measure.Instruments;
import care.kith.page.Words;
import care.kith.people.Leaves;
import care.kith.people.Practice;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A course of case 01, stopped after its eighth session, as its therapist meets it over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseOnScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Path CASE = Path.of("demo/cases/case-01-grief.yaml");

    private WebPractice practice;
    private StreamId client;

    @BeforeAll
    void start(@TempDir Path folder) {
        var morning = InstantSource.fixed(Instant.parse("2026-03-10T09:00:00Z"));
        practice =
                WebPractice.open(
                        new Options(
                                Places.in(folder),
                                0,
                                false,
                                null,
                                false,
                                morning,
                                new SecureRandom()));
    }

    @AfterAll
    void stop() {
        practice.close();
    }

    @BeforeEach
    void aCourseHalfWay() throws IOException {
        var plan =
                new CasePlan(
                        "case",
                        UUID.randomUUID().toString(),
                        null,
                        8,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null);
        var told = new DemoCase(plan, TODAY).tell(Files.readString(CASE));
        var sound = Rooms.reader(Instruments.library()).read("case", told.text());
        client =
                new CaseImport(
                                practice.bean(Practice.class),
                                practice.bean(Leaves.class),
                                practice.bean(Casebook.class))
                        .put(sound);
        care("therapist", CareRole.THERAPIST);
        care("supervisor", CareRole.SUPERVISOR);
    }

    private void care(String name, CareRole role) {
        var staff = practice.bean(Practice.class);
        var member = Objects.requireNonNull(staff.staff().signingInAs(name)).id();
        staff.care().begin(Leaves.IMPORT, client, member, role);
    }

    @Test
    void everyPlaceOfTheDeskHasAllItsWords() {
        for (var path :
                new String[] {
                    "",
                    "/sessions",
                    "/sessions/1",
                    "/sessions/9",
                    "/measures",
                    "/measures/phq9",
                    "/measures/srs"
                }) {
            var page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain(Words.MISSING);
        }
    }

    @Test
    void nowOpensWithOneSentenceAndTheAgendaOfTheNextSession() {
        assertThat(get("").body())
                .contains("<h1 class=\"now-sentence\">")
                .contains("Session 9 asks for")
                .contains("Why am I told this?")
                .contains("Risk asked about");
    }

    @Test
    void aNoteSentTwiceIsSignedOnce() {
        var note = note("Walked with her sister, and slept.");

        assertThat(post("/sessions/9/note", note).statusCode()).isEqualTo(303);
        assertThat(post("/sessions/9/note", note).statusCode()).isEqualTo(303);

        var sessions = record().course().sessions();
        assertThat(sessions.all()).filteredOn(one -> one.appointment() == 9).hasSize(1);
        assertThat(Objects.requireNonNull(sessions.at(9)).attended()).isTrue();
        assertThat(sessions.lastNumber()).isEqualTo(9);
        assertThat(get("/sessions/9").body()).contains("Walked with her sister");
    }

    @Test
    void gapsAskForAReasonAndKeepWhatWasTyped() {
        var note = note("A quiet hour.");
        note.remove("reason");

        var asked = post("/sessions/9/note", note);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("PHQ-9 was due", "A quiet hour.", "name=\"reason\"");
        assertThat(record().course().sessions().at(9)).isNull();
    }

    @Test
    void aNoteSignedElsewhereStandsBesideWhatWasTyped() {
        post("/sessions/9/note", note("The first version."));

        var stale = post("/sessions/9/note", note("The second version."));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("The first version.", "The second version.");
    }

    @Test
    void aDraftComesBackAndAnOlderPageMayNotOverwriteIt() {
        var first = post("/sessions/9/draft", Map.of("note.opening", "half a sentence"));
        var older = post("/sessions/9/draft", Map.of("note.opening", "something else"));

        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(first.headers().firstValue("Kith-Draft")).contains("1");
        assertThat(older.statusCode()).isEqualTo(409);
        assertThat(get("/sessions/9").body())
                .contains("half a sentence", "data-draft-version=\"1\"");
    }

    @Test
    void aPositiveRiskItemLeadsToItsEnquiryAndTheAlertStaysUntilThen() {
        var answered = post("/measures/phq9", answers("211301221"));
        var enquiry = answered.headers().firstValue("Location").orElseThrow();

        assertThat(enquiry).contains("/risk/");
        assertThat(get("").body()).contains("course-alert");
        var here = enquiry.substring(enquiry.indexOf("/risk/"));
        var silent = post(here, Map.of("token", token(), "enquiry", " ", "plan", ""));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(get("").body()).contains("course-alert");

        var told = Map.of("token", token(), "enquiry", "passing thoughts", "plan", "ask again");
        assertThat(post(here, told).statusCode()).isEqualTo(303);
        assertThat(get("").body()).doesNotContain("course-alert");
    }

    @Test
    void aFaultyLineIsSaidBesideItsFieldAndNothingIsStored() {
        var before = record().scores().rows().size();

        var faulty = post("/measures/phq9", answers("21130122"));

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("line-fault", "value=\"21130122\"");
        assertThat(record().scores().rows()).hasSize(before);
    }

    @Test
    void answersSentTwiceAreOneEntry() {
        var answers = answers("211301220");

        assertThat(post("/measures/phq9", answers).statusCode()).isEqualTo(303);
        assertThat(post("/measures/phq9", answers).statusCode()).isEqualTo(303);

        assertThat(record().scores().sessionTotals("phq9")).hasSize(9);
    }

    @Test
    void aMissedAppointmentIsRecordedWithoutANote() {
        var missed = Map.of("token", token(), "attendance", "DNA", "contact", "left a message");

        assertThat(post("/sessions/9/attendance", missed).statusCode()).isEqualTo(303);

        assertThat(get("/sessions").body()).contains("did not come");
        assertThat(get("/sessions/9").body()).contains("left a message");
        assertThat(record().course().sessions().lastNumber()).isEqualTo(8);
    }

    @Test
    void aSupervisorReadsAndWritesNothing() {
        var supervisor = practice.as(WebSubject.SUPERVISOR_OF_CLIENT);
        var course = "/clients/" + client;

        assertThat(supervisor.get(course).body()).doesNotContain("/sessions/next");
        assertThat(supervisor.get(course + "/sessions/9").statusCode()).isEqualTo(303);
        assertThat(supervisor.post(course + "/sessions/9/note", note("mine")).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> get(String path) {
        return practice.as(WebSubject.THERAPIST_OF_CLIENT).get("/clients/" + client + path);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return practice.as(WebSubject.THERAPIST_OF_CLIENT)
                .post("/clients/" + client + path, fields);
    }

    private ClientRecord record() {
        return practice.casebook()
                .look(
                        practice.bean(Leaves.class).forImport(client),
                        ClientRecord.fold(Instruments.library()));
    }

    private static Map<String, String> note(String opening) {
        var note = new HashMap<String, String>();
        note.put("token", token());
        note.put("note.opening", opening);
        note.put("task", "S04");
        note.put("minutes", "50");
        note.put("reason", "the device was flat");
        return note;
    }

    private static Map<String, String> answers(String line) {
        return Map.of(
                "token",
                token(),
                "on",
                TODAY.toString(),
                "point",
                "S9",
                "mode",
                "PAPER",
                "line",
                line);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
