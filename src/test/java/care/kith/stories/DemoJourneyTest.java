package care.kith.stories;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.app.StoryHouse;
import care.kith.browser.Browser;
import care.kith.browser.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The demonstration practice, every screen of it, as its therapist sees it.
@ExtendWith(Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoJourneyTest {

    private static final List<String> PLACES =
            List.of(
                    "",
                    "/people",
                    "/timeline",
                    "/understanding",
                    "/sessions",
                    "/sessions/3",
                    "/measures",
                    "/measures/phq9",
                    "/ending",
                    "/record");

    private StoryHouse house;

    @BeforeAll
    void open(@TempDir Path folder) {
        house = StoryHouse.demonstration(folder);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({"LAPTOP, LIGHT", "LAPTOP, DARK", "PHONE, LIGHT", "PHONE, DARK"})
    void everyScreenIsWhole(Size size, ColorScheme light, Visitor visitor) {
        var page = visitor.page();
        page.setViewportSize(size.width, size.height);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
        var suffix = ("-" + size + "-" + light).toLowerCase(Locale.ROOT);
        Consumer<String> look =
                light == ColorScheme.LIGHT ? visitor::looksAt : visitor::looksAtColours;
        page.navigate(house.at("/"));
        assertWhole(page);
        look.accept("signin" + suffix);
        signIn(page, "lee");
        for (var list : List.of("/today", "/clients", "/clients/new")) {
            page.navigate(house.at(list));
            assertWhole(page);
            look.accept(list.substring(1).replace('/', '-') + suffix);
        }
        var midway = client(page, "Ingrid S.");
        for (var place : PLACES) {
            see(page, midway + place);
            look.accept("midway" + place.replace('/', '-') + suffix);
        }
        see(page, midway + "/sessions/next");
        look.accept("midway-desk" + suffix);
    }

    @Test
    void everyScreenOfACourseThatHasEndedIsWhole(Visitor visitor) {
        var page = visitor.page();
        page.navigate(house.at("/signin"));
        signIn(page, "lee");
        var ended = client(page, "Rosalind A.");
        for (var place : PLACES) {
            see(visitor, ended + place, "ended" + place.replace('/', '-'));
        }
    }

    /// A supervisor reads the course of a client they supervise, and is offered nothing to write.
    @Test
    void aSupervisorReadsAndWritesNothing(Visitor visitor) {
        var page = visitor.page();
        page.navigate(house.at("/signin"));
        signIn(page, "visser");
        page.navigate(house.at("/clients"));
        var supervised = page.locator("a.client-name").first().getAttribute("href");
        for (var place : List.of("", "/people", "/sessions", "/measures")) {
            see(visitor, supervised + place, "supervised" + place.replace('/', '-'));
            assertThat(page.locator("main form").count()).as(place).isZero();
        }
    }

    /// By keyboard on the drawing; the table says the same, and so does the page when it comes
    /// again.
    @Test
    void aPersonMovesInTheCircle(Visitor visitor) {
        var page = visitor.page();
        page.navigate(house.at("/signin"));
        signIn(page, "lee");
        var people = house.at(client(page, "Tomas K.") + "/people");
        page.navigate(people);
        var person = page.locator(".c-person[data-person='p5']");
        assertThat(person.getAttribute("data-ring")).isEqualTo("2");
        person.focus();
        page.waitForResponse("**/placings", () -> page.keyboard().press("ArrowDown"));
        page.waitForSelector(".c-person[data-person='p5'][data-ring='3']");
        page.navigate(people);
        assertThat(person.getAttribute("data-ring")).isEqualTo("3");
        visitor.looksAt("moved");
    }

    private void see(Visitor visitor, String path, String name) {
        see(visitor.page(), path);
        visitor.looksAt(name);
    }

    private void see(Page page, String path) {
        var answer = page.navigate(house.at(path));
        assertThat(answer).isNotNull();
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertWhole(page);
    }

    private void signIn(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(StoryHouse.PASSWORD);
        page.locator("main button").click();
        page.waitForURL("**/today");
    }

    private String client(Page page, String name) {
        page.navigate(house.at("/clients"));
        var link = page.locator("a.client-name", new Page.LocatorOptions().setHasText(name));
        return link.first().getAttribute("href");
    }

    /// Every word is there, and nothing is wider than the screen.
    private static void assertWhole(Page page) {
        assertThat(page.content()).doesNotContain("⟦");
        var wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat(((Number) page.evaluate(wider)).intValue()).as(page.url()).isLessThan(2);
    }

    enum Size {
        LAPTOP(1280, 900),
        PHONE(360, 780);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
