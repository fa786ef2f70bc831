package care.kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// Somebody at the screen: goes through pages, and notices what a page must not do.
///
/// A request to any other machine, a broken script, a breach of the content security policy and
/// whatever else the console calls an error are remembered and fail the test when the visitor
/// leaves.
public final class Visitor {

    /// All that axe knows of colours up to level AA.
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = Browser.open(context);
        context.onRequest(request -> noteOutside(request.url()));
        page.onPageError(error -> faults.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /// The page has no fault that axe can find, and its picture lies under `target/screens`.
    public void looksAt(String name) {
        look(name, axe());
    }

    /// The same page in other colours: what has to do with colours is asked again, and its picture
    /// kept.
    public void looksAtColours(String name) {
        look(name, axe().withRules(COLOURS));
    }

    /// In axe's older mode, which opens no page of its own each time: our pages have no frames for
    /// which that would matter. Only what is wrong is told at length.
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private void look(String name, AxeBuilder axe) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Browser.SCREENS.resolve(name + ".png"))
                        .setFullPage(true));
        assertThat(axe.analyze().getViolations())
                .as("accessibility of %s", name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private void noteOutside(String address) {
        var own =
                address.startsWith("http://localhost:")
                        || address.startsWith("http://127.0.0.1:")
                        || address.startsWith("data:")
                        || address.startsWith("blob:")
                        || address.startsWith("about:");
        if (!own) {
            faults.add("a request left this machine: " + address);
        }
    }

    void leave() {
        context.close();
        assertThat(faults).isEmpty();
    }
}
