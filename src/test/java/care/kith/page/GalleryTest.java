package care.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.browser.Chromium;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The gallery in a real browser, under the policy that forbids inline style and script. Pictures
/// go to `target/gallery`, for people to look at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryTest {

    private static final Path PICTURES = Path.of("target/gallery");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css",
                    "text/css",
                    "js",
                    "text/javascript",
                    "svg",
                    "image/svg+xml",
                    "woff2",
                    "font/woff2");

    /// What sticks out of the page, by class, unless it may be scrolled by itself.
    private static final String TOO_WIDE =
            """
            [...document.querySelectorAll("body *")]
                .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .filter(it => !it.closest(".scroll *, .unseen, .skip, svg *"))
                .map(it => it.tagName + "." + it.getAttribute("class"))
                .concat(document.documentElement.scrollWidth > innerWidth ? ["page"] : [])
            """;

    private final Gallery gallery = new Gallery();
    private final List<String> moves = new CopyOnWriteArrayList<>();
    private final AtomicInteger draftAnswer = new AtomicInteger(204);
    private HttpServer server;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        Files.createDirectories(PICTURES);
        Files.writeString(PICTURES.resolve("index.html"), gallery.page());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Chromium.path())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            playwright.close();
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, LIGHT, /",
        "1280, DARK, /",
        "800, LIGHT, /",
        "390, LIGHT, /",
        "390, DARK, /",
        "320, LIGHT, /",
        "1280, LIGHT, /plain",
        "390, DARK, /plain"
    })
    void isReachableForEverybodyAtEveryWidth(int width, ColorScheme scheme, String address) {
        try (var page = page(width, scheme)) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.add(message.text());
            });
            page.navigate(url(address));
            page.evaluate("document.fonts.ready");
            var name = (address.equals("/") ? "all" : "plain") + "-" + width + "-" + scheme;
            page.screenshot(
                    new com.microsoft.playwright.Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    PICTURES.resolve(
                                            name.toLowerCase(java.util.Locale.ROOT) + ".png")));
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");

            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .extracting(rule ->
                            rule.getId()
                                    + " "
                                    + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                    .isEmpty();
            assertThat(page.evaluate(TOO_WIDE))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isEmpty();
            assertThat(complaints).isEmpty();
            assertThat(page.content()).doesNotContain(Words.MISSING);
        }
    }

    @Test
    void printsWithoutTheInterface() {
        try (var page = page(794, ColorScheme.DARK)) {
            page.navigate(url("/"));
            page.emulateMedia(
                    new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.pdf(
                    new com.microsoft.playwright.Page.PdfOptions()
                            .setFormat("A4")
                            .setPath(PICTURES.resolve("print.pdf")));
            page.screenshot(
                    new com.microsoft.playwright.Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve("print.png")));

            PlaywrightAssertions.assertThat(page.locator("header.frame")).isHidden();
            PlaywrightAssertions.assertThat(page.locator("#phq svg:visible")).hasCount(1);
        }
    }

    @Test
    void theSwitchIsKept() {
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/"));
            page.locator("[data-theme-switch]").click();
            page.reload();

            PlaywrightAssertions.assertThat(page.locator("html"))
                    .hasAttribute("data-theme", "dark");
            PlaywrightAssertions.assertThat(page.locator("[data-theme-switch]"))
                    .hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void aPersonMovesByArrowKeyAndKeepsTheFocus() {
        moves.clear();
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/"));
            page.locator("#circle-mother").focus();
            page.keyboard().press("ArrowDown");

            PlaywrightAssertions.assertThat(page.locator("#circle-mother[data-ring='2']"))
                    .isFocused();
            assertThat(moves).containsExactly("token-1 person=mother&ring=2");
        }
    }

    @Test
    void aPersonMovesByDragging() {
        moves.clear();
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/"));
            page.locator("#circle-mother").scrollIntoViewIfNeeded();
            var middle = page.locator(".c-client").boundingBox();
            var disc = page.locator("#circle-mother .c-disc").boundingBox();
            page.mouse().move(disc.x + disc.width / 2, disc.y + disc.height / 2);
            page.mouse().down();
            page.mouse().move(middle.x + middle.width / 2 + 200, middle.y + middle.height / 2);
            page.mouse().up();

            PlaywrightAssertions.assertThat(page.locator("#circle-mother[data-ring='2']"))
                    .isVisible();
            assertThat(moves).containsExactly("token-1 person=mother&ring=2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "204, saved",
        "503, waiting for connection",
        "409, changed elsewhere",
        "403, sign in again"
    })
    void whatIsTypedSaysHowItIsKept(int answer, String words) {
        draftAnswer.set(answer);
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/"));
            page.locator("#opening").fill("She called on Sunday.");

            PlaywrightAssertions.assertThat(page.locator("[data-state-for=opening]"))
                    .containsText(words);
            assertThat(page.locator("#opening").inputValue()).isEqualTo("She called on Sunday.");
        }
    }

    @Test
    void aDraftThatCouldNotBeSavedIsSentAgain() {
        draftAnswer.set(503);
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/"));
            page.locator("#opening").fill("She called on Sunday.");
            PlaywrightAssertions.assertThat(page.locator("[data-state-for=opening]"))
                    .containsText("waiting");
            draftAnswer.set(204);

            PlaywrightAssertions.assertThat(page.locator("[data-state-for=opening]"))
                    .containsText("saved");
        }
    }

    private com.microsoft.playwright.Page page(int width, ColorScheme scheme) {
        return browser.newPage(
                new Browser.NewPageOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private String url(String address) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + address;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        switch (path) {
            case "/" -> html(exchange, gallery.page());
            case "/plain" -> html(exchange, gallery.plain());
            case "/circle" -> {
                var body =
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                moves.add(exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN") + " " + body);
                html(exchange, gallery.circle(Integer.parseInt(body.substring(body.length() - 1))));
            }
            case "/draft" -> {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(draftAnswer.get(), -1);
                exchange.close();
            }
            default -> file(exchange, path);
        }
    }

    private static void html(HttpExchange exchange, String html) throws IOException {
        send(exchange, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void file(HttpExchange exchange, String path) throws IOException {
        var place =
                path.startsWith("/webjars/htmx.org/")
                        ? path.replace(
                                "/webjars/htmx.org/",
                                "/META-INF/resources/webjars/htmx.org/2.0.10/")
                        : "/static" + path;
        try (var stream = GalleryTest.class.getResourceAsStream(place)) {
            if (stream == null) {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
                return;
            }
            send(
                    exchange,
                    TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"),
                    stream.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
