package care.kith.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each test a `Visitor` in a browsing context of its own; the browser itself is started once
/// for all tests and closed when the last has run.
public final class Browser implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    /// Without a sandbox, since tests may run as root; and silent towards the outside.
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(Browser.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        var running =
                test.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
        test.getStore(HERE).put(Visitor.class, new Visitor(running.context()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        visitor(test).leave();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return visitor(test);
    }

    private static Visitor visitor(ExtensionContext test) {
        return java.util.Objects.requireNonNull(
                test.getStore(HERE).get(Visitor.class, Visitor.class));
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser)
            implements AutoCloseable {

        static Running start() {
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new LaunchOptions().setExecutablePath(Chromium.path()).setArgs(FLAGS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        BrowserContext context() {
            return browser.newContext(
                    new com.microsoft.playwright.Browser.NewContextOptions()
                            .setViewportSize(1280, 900)
                            .setLocale("en-GB"));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /// Where pictures are left for people to look at.
    static final Path SCREENS = Path.of("target/screens");

    static Page open(BrowserContext context) {
        var page = context.newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }
}
