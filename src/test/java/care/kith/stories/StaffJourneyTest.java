package care.kith.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import care.kith.app.StoryHouse;
import care.kith.browser.Browser;
import care.kith.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// An owner takes somebody in and hands clients over; the newcomer chooses a password and sees
/// them.
@ExtendWith(Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffJourneyTest {

    private static final String CHOSEN = "seventeen quiet umbrellas";

    private StoryHouse house;

    @BeforeAll
    void open(@TempDir Path folder) {
        house = StoryHouse.demonstration(folder);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void somebodyNewTakesOverTheClientsOfAColleague(Visitor visitor) {
        var page = visitor.page();
        page.navigate(house.at("/"));
        signIn(page, "owner", StoryHouse.PASSWORD);
        page.waitForURL("**/today");
        page.locator("header nav a[href='/staff']").click();
        assertThat(page.locator(".staff-row")).hasCount(4);
        visitor.looksAt("staff");

        var password = takeIn(page, visitor);
        handOver(page, visitor);
        page.locator("header form button").click();

        signIn(page, "nora", password);
        page.waitForURL("**/password");
        visitor.looksAt("staff-first-password");
        choose(page, password, "too short");
        assertThat(page.locator(".refusal[role=alert]")).isVisible();
        choose(page, password, CHOSEN);
        page.waitForURL("**/today");
        page.navigate(house.at("/clients"));
        assertThat(page.locator("a.client-name")).containsText(new String[] {"Daniel O."});
    }

    private static String takeIn(Page page, Visitor visitor) {
        page.locator("a[href='/staff/new']").click();
        page.locator("#name").fill("Nora Lind");
        page.locator("#signInName").fill("lee");
        again(page.locator("main form"));
        page.locator("#level").fill("qualified IPT therapist");
        visitor.looksAt("staff-new");
        page.locator("main form button").click();
        assertThat(page.locator(".refusal[role=alert]")).isVisible();
        assertThat(page.locator("#name")).hasValue("Nora Lind");
        page.locator("#signInName").fill("nora");
        again(page.locator("main form"));
        page.locator("main form button").click();
        page.waitForURL("**/staff/handed-out");
        visitor.looksAt("staff-handed-out");
        var password = page.locator("#handed-out").textContent();
        page.locator("main a.button").click();
        assertThat(page.locator(".staff-row")).hasCount(5);
        return password;
    }

    private static void handOver(Page page, Visitor visitor) {
        page.locator("#from-THERAPIST").selectOption("Sam Rivera");
        page.locator("#to-THERAPIST").selectOption("Nora Lind");
        again(page.locator("form.assign").nth(1));
        page.locator("form.assign").nth(1).locator("button").click();
        page.waitForURL("**/staff?said=assigned");
        visitor.looksAt("staff-handed-over");
    }

    /// What gives access away asks for the owner's own password.
    private static void again(Locator form) {
        form.locator("input[type=password]").fill(StoryHouse.PASSWORD);
    }

    private static void choose(Page page, String old, String password) {
        page.locator("#old").fill(old);
        page.locator("#password").fill(password);
        page.locator("#passwordAgain").fill(password);
        page.locator("main form button").click();
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("main button").click();
    }
}
