package care.kith.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import care.kith.app.StoryHouse;
import care.kith.browser.Browser;
import care.kith.browser.Visitor;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// An empty folder becomes a practice, a client comes, and what was done is there the day after.
@ExtendWith(Browser.class)
class FirstStartJourneyTest {

    private static final String PASSWORD = "walnut harbour seven lanterns";
    private static final String PASSPHRASE = "gravel orchard nine kettles";
    private static final String SAID = "She told her brother what she had not told anybody.";
    private static final String FOUND = "Thoughts of being gone, no plan, no means at home.";

    private final LocalDate today =
            LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);

    @Test
    void fromAnEmptyFolderToASignedNoteAndBackAfterARestart(@TempDir Path folder, Visitor visitor) {
        var page = visitor.page();
        String client;
        String session;
        try (var house = StoryHouse.of(folder)) {
            page.navigate(house.at("/"));
            found(page, visitor);
            signIn(page);
            client = addClient(page, visitor);
            answerByForm(page, house.at(client), visitor);
            answerInOneLine(page, house.at(client));
            session = writeNote(page, house.at(client));
            sign(page, visitor);
            page.navigate(house.at(client + "/record"));
            assertThat(page.locator("main")).containsText("9");
        }
        try (var house = StoryHouse.of(folder)) {
            page.navigate(house.at("/"));
            visitor.looksAt("first-locked");
            page.locator("#passphrase").fill(PASSPHRASE);
            page.locator("main button").click();
            signIn(page);
            page.navigate(house.at(session));
            assertThat(page.locator("main")).containsText(SAID);
            page.navigate(house.at(client + "/measures"));
            assertThat(page.locator("#phq9")).containsText("12");
            page.navigate(house.at(client + "/record"));
            visitor.looksAt("first-record");
            assertThat(page.content()).contains(FOUND).contains(SAID);
        }
    }

    private static void found(Page page, Visitor visitor) {
        visitor.looksAt("first-start");
        var fields =
                Map.of(
                        "practice", "Hillside",
                        "owner", "Olive Marsh",
                        "signInName", "olive",
                        "password", PASSWORD,
                        "passwordAgain", PASSWORD,
                        "passphrase", PASSPHRASE,
                        "passphraseAgain", PASSPHRASE);
        fields.forEach((name, value) -> page.locator("#" + name).fill(value));
        assertThat(page.locator("input[name=therapist]").isChecked()).isTrue();
        page.locator("#zone").selectOption("Europe/London");
        page.locator("main button").click();
        page.waitForURL("**/sheet");
        visitor.looksAt("first-sheet");
        var sheet = String.join(" ", page.locator(".sheet-words li").allTextContents());
        page.locator("a.button").click();
        page.locator("#typed").fill(sheet.replaceFirst("^\\S+", "zebra"));
        page.locator("main button").click();
        visitor.looksAt("first-mistyped");
        page.locator("#typed").fill(sheet);
        page.locator("main button").click();
        page.waitForURL("**/signin?said=ready");
    }

    private static void signIn(Page page) {
        page.locator("#name").fill("olive");
        page.locator("#password").fill(PASSWORD);
        page.locator("main button").click();
        page.waitForURL("**/today");
    }

    private String addClient(Page page, Visitor visitor) {
        visitor.looksAt("first-today");
        page.locator("main a.button").click();
        page.waitForURL("**/clients/new");
        page.locator("#name").fill("Ada B.");
        page.locator("main form button").click();
        assertThat(page.locator(".refusal[role=alert]")).isVisible();
        visitor.looksAt("first-client-refused");
        assertThat(page.locator("#name")).hasValue("Ada B.");
        page.locator("input[name=protocol][value=ipt-classic-16]").check();
        page.locator("#firstDate").fill(today.toString());
        page.locator("main form button").click();
        page.waitForURL(url -> url.matches(".*/clients/[0-9a-f-]{36}"));
        visitor.looksAt("first-now");
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /// The ninth answer is positive, so that what was asked about it comes next.
    private static void answerByForm(Page page, String client, Visitor visitor) {
        page.navigate(client + "/measures/phq9");
        for (var item = 1; item <= 9; item++) {
            page.locator("input[name='item." + item + "'][value='1']").check();
        }
        page.locator("form.answer button").click();
        page.waitForURL("**/risk/*");
        visitor.looksAt("first-risk");
        page.locator("#enquiry").fill(FOUND);
        page.locator("#plan").fill("Call on Thursday; the number of the crisis line is with her.");
        page.locator(".risk-page button").click();
        page.waitForURL(client);
        assertThat(page.locator(".course-alert")).hasCount(0);
    }

    private static void answerInOneLine(Page page, String client) {
        page.navigate(client + "/measures/phq9");
        page.locator("#line").fill("2113012200");
        page.locator("form.answer button").click();
        assertThat(page.locator(".refusal[role=alert]")).isVisible();
        page.locator("#line").fill("211301220");
        page.locator("form.answer button").click();
        page.waitForURL("**/measures#phq9");
        assertThat(page.locator("#phq9")).containsText("12");
    }

    private static String writeNote(Page page, String client) {
        page.navigate(client + "/sessions/next");
        var note = page.locator("textarea[name='note.link']");
        note.fill(SAID);
        note.blur();
        assertThat(page.locator("[data-state-for='note.link']")).hasClass("state saved");
        page.reload();
        assertThat(page.locator("textarea[name='note.link']")).hasValue(SAID);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /// The first time something is missing, and a reason is asked for.
    private static void sign(Page page, Visitor visitor) {
        page.locator(".signing button").click();
        assertThat(page.locator(".signing .refusal")).isVisible();
        visitor.looksAt("first-sign-gaps");
        assertThat(page.locator("textarea[name='note.link']")).hasValue(SAID);
        page.locator("#reason").fill("The hour was needed for the risk.");
        page.locator(".signing button").click();
        assertThat(page.locator(".note-text").first()).containsText(SAID);
        visitor.looksAt("first-signed");
    }
}
