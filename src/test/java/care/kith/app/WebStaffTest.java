package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StreamId;
import care.kith.people.Door;
import care.kith.people.Member;
import care.kith.people.Practice;
import care.kith.people.SignIn;
import care.kith.people.SignedIn;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/// The staff page and everybody's own password, over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebStaffTest {

    private static final String CHOSEN = "seventeen quiet umbrellas";
    private static final Pattern MADE = Pattern.compile("id=\"handed-out\">([^<]+)<");

    private WebPractice open;

    @BeforeAll
    void start(@TempDir Path folder) {
        open = WebPractice.open(folder);
    }

    @AfterAll
    void stop() {
        open.close();
    }

    @Test
    void somebodyNewChoosesAPasswordBeforeAnythingElse() {
        var made = takeIn("nora");
        var nora = open.stranger();
        assertThat(to(nora.signIn("nora", made))).isEqualTo("/");
        for (var path : new String[] {"/", "/today", "/clients/new", "/staff", "/signin"}) {
            assertThat(to(nora.get(path))).as(path).isEqualTo("/password");
        }
        assertThat(to(nora.postFrom("/password", change(nora, made, CHOSEN)))).isEqualTo("/");
        assertThat(nora.get("/today").statusCode()).isEqualTo(200);
        assertThat(nora.get("/staff").statusCode()).isEqualTo(403);
        assertThat(to(open.stranger().signIn("nora", made))).isEqualTo("/signin?why=wrong");
    }

    @Test
    void theFormSentTwiceShowsTheOnePasswordThatWasMade() {
        var owner = open.as(WebSubject.OWNER);
        var form = newMember("twin");
        assertThat(to(owner.postFrom("/staff", "/staff/new", form))).isEqualTo("/staff/handed-out");
        var made = handedOut(owner);
        assertThat(to(owner.postFrom("/staff", "/staff/new", form))).isEqualTo("/staff/handed-out");
        assertThat(handedOut(owner)).isEqualTo(made);
        assertThat(to(open.stranger().signIn("twin", made))).isEqualTo("/");
    }

    @Test
    void aFirstPasswordIsShownToNobodyElse() {
        takeIn("owen");
        var other = open.stranger();
        other.signIn("owner", WebPractice.PASSWORD);
        assertThat(to(other.get("/staff/handed-out"))).isEqualTo("/staff");
        assertThat(open.as(WebSubject.OTHER_THERAPIST).get("/staff/handed-out").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsRefusedStandsAboveTheFormAndKeepsWhatWasTyped() {
        var owner = open.as(WebSubject.OWNER);
        var form = newMember("therapist");
        var answer = owner.postFrom("/staff", "/staff/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Somebody else signs in under this name", "value=\"Person therapist\"");
        form = newMember("roleless");
        form.remove("roles");
        assertThat(owner.postFrom("/staff", "/staff/new", form).body()).contains("one role");
        form = newMember("nobody");
        form.put("roles", "EMPEROR");
        assertThat(owner.postFrom("/staff", "/staff/new", form).statusCode()).isEqualTo(400);
        assertThat(open.bean(Practice.class).staff().signingInAs("roleless")).isNull();
    }

    @Test
    void aNewFirstPasswordSignsThePersonOutEverywhere() {
        var made = takeIn("pia");
        var pia = open.stranger();
        pia.signIn("pia", made);
        pia.postFrom("/password", change(pia, made, CHOSEN));
        var member = Objects.requireNonNull(open.bean(Practice.class).staff().signingInAs("pia"));
        var owner = open.as(WebSubject.OWNER);
        var path = "/staff/" + member.id() + "/password";
        var form = renewing(member);

        assertThat(to(owner.postFrom(path, "/staff", form))).isEqualTo("/staff/handed-out");
        var fresh = handedOut(owner);
        assertThat(to(owner.postFrom(path, "/staff", form))).isEqualTo("/staff/handed-out");
        assertThat(handedOut(owner)).isEqualTo(fresh);
        assertThat(to(pia.get("/today"))).isEqualTo("/signin");
        assertThat(to(open.stranger().signIn("pia", CHOSEN))).isEqualTo("/signin?why=wrong");
        assertThat(to(pia.signIn("pia", fresh))).isEqualTo("/");
        assertThat(pia.get("/password").body()).contains("made anew by owner on");
    }

    /// The password was right while it was tried, and is replaced before the session begins.
    @Test
    void aSessionIsGoodForThePasswordThatWasTriedAndForNoLaterOne() {
        var made = takeIn("sara");
        var signIn = new WebSignIn(open.bean(SignIn.class), open.bean(Door.class));
        var welcome = signIn.authenticate(new UsernamePasswordAuthenticationToken("sara", made));
        var sara = Objects.requireNonNull(open.bean(Practice.class).staff().signingInAs("sara"));
        var form = renewing(sara);
        open.as(WebSubject.OWNER).postFrom("/staff/" + sara.id() + "/password", "/staff", form);

        var request = new MockHttpServletRequest();
        open.bean(WebVisit.class).begin(request, welcome);
        var session = Objects.requireNonNull(request.getSession());
        var now = InstantSource.system().instant();
        assertThat(SignedIn.over(session, sara, now)).isFalse();
        sara = Objects.requireNonNull(open.bean(Practice.class).staff().signingInAs("sara"));
        assertThat(SignedIn.over(session, sara, now)).isTrue();
    }

    @Test
    void changingOnesOwnPasswordEndsEveryOtherSessionAndAStaleTabSaysSo() {
        var made = takeIn("rob");
        var rob = open.stranger();
        rob.signIn("rob", made);
        rob.postFrom("/password", change(rob, made, CHOSEN));
        var elsewhere = open.stranger();
        elsewhere.signIn("rob", CHOSEN);
        var stale = change(rob, CHOSEN, "nine amber ladders falling");

        var wrong = change(rob, "not the old one at all", "nine amber ladders falling");
        assertThat(rob.postFrom("/password", wrong).body()).contains("present password is not");
        var differ = change(rob, CHOSEN, "nine amber ladders falling");
        differ.put("passwordAgain", "something else altogether");
        assertThat(rob.postFrom("/password", differ).body()).contains("do not agree");

        assertThat(to(rob.postFrom("/password", stale))).isEqualTo("/password?said=changed");
        assertThat(rob.postFrom("/password", stale).body()).contains("in the meantime");
        assertThat(rob.get("/today").statusCode()).isEqualTo(200);
        assertThat(to(elsewhere.get("/today"))).isEqualTo("/signin");
    }

    /// A browser that was left open is not enough to give everything away.
    @Test
    void whatGivesAccessAwayAsksForTheOwnersPasswordAgain() {
        var owner = open.as(WebSubject.OWNER);
        var staff = open.bean(Practice.class).staff();
        var form = newMember("unproved");
        form.put("password", "not the password at all");
        assertThat(owner.postFrom("/staff", "/staff/new", form).body())
                .contains("present password is not right");
        var other = Objects.requireNonNull(staff.signingInAs("other-therapist"));
        var path = "/staff/" + other.id() + "/password";
        var renewing = renewing(other);
        renewing.remove("password");
        assertThat(owner.postFrom(path, "/staff", renewing).statusCode()).isEqualTo(422);
        var therapist = Objects.requireNonNull(staff.signingInAs("therapist"));
        var given = given(therapist, other);
        given.remove("password");
        assertThat(owner.postFrom("/staff/assignments", "/staff", given).statusCode())
                .isEqualTo(422);
        assertThat(owner.postFrom("/sheet", Map.of()).statusCode()).isEqualTo(422);
        var after = open.bean(Practice.class).staff();
        assertThat(after.signingInAs("unproved")).isNull();
        assertThat(after.signingInAs("other-therapist")).isEqualTo(other);
        assertThat(after.caseload(other.id())).isEmpty();
    }

    @Test
    void anOwnerEndsASupervision() {
        var staff = open.bean(Practice.class).staff();
        var therapist = Objects.requireNonNull(staff.signingInAs("therapist"));
        var supervisor = Objects.requireNonNull(staff.signingInAs("supervisor"));
        var care = open.bean(Practice.class).care();
        var client = StreamId.of(open.client());
        var form =
                Map.of(
                        "therapist", therapist.id().toString(),
                        "supervisor", supervisor.id().toString(),
                        "password", WebPractice.PASSWORD);
        var path = "/staff/assignments/end";
        assertThat(to(open.as(WebSubject.OWNER).postFrom(path, "/staff", form)))
                .isEqualTo("/staff?said=assigned");
        assertThat(open.bean(Practice.class).staff().caseload(supervisor.id())).isEmpty();
        care.begin(therapist.id(), client, supervisor.id(), CareRole.SUPERVISOR);
    }

    private static Map<String, String> given(Member therapist, Member to) {
        return new HashMap<>(
                Map.of(
                        "therapist", therapist.id().toString(),
                        "to", to.id().toString(),
                        "as", Role.THERAPIST.name(),
                        "password", WebPractice.PASSWORD));
    }

    private static Map<String, String> renewing(Member whose) {
        var key = Objects.requireNonNull(whose.key());
        return new HashMap<>(
                Map.of(
                        "signInName", key.name(),
                        "seen", String.valueOf(key.number()),
                        "password", WebPractice.PASSWORD));
    }

    @Test
    void noClientIsNamedOnTheStaffPage() {
        var page = open.as(WebSubject.OWNER).get("/staff").body();
        assertThat(page).contains("Treats one client").doesNotContain(open.client());
    }

    private String takeIn(String name) {
        var owner = open.as(WebSubject.OWNER);
        assertThat(to(owner.postFrom("/staff", "/staff/new", newMember(name))))
                .isEqualTo("/staff/handed-out");
        return handedOut(owner);
    }

    private Map<String, String> newMember(String name) {
        var page = open.as(WebSubject.OWNER).get("/staff/new").body();
        return new HashMap<>(
                Map.of(
                        "form",
                        field(page, "form"),
                        "name",
                        "Person " + name,
                        "signInName",
                        name,
                        "roles",
                        Role.THERAPIST.name(),
                        "password",
                        WebPractice.PASSWORD));
    }

    private static Map<String, String> change(
            WebPractice.Visitor who, String old, String password) {
        return new HashMap<>(
                Map.of(
                        "old", old,
                        "password", password,
                        "passwordAgain", password,
                        "seen", field(who.get("/password").body(), "seen")));
    }

    private static String handedOut(WebPractice.Visitor owner) {
        var made = MADE.matcher(owner.get("/staff/handed-out").body());
        assertThat(made.find()).isTrue();
        return made.group(1);
    }

    private static String field(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse(answer.statusCode() + "")
                .replaceAll("^https?://[^/]*", "");
    }
}
