package care.kith.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The browser that the system has; the launcher names it, otherwise it is looked for.
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    public static Path path() {
        var named = System.getenv("KITH_BROWSER");
        return named != null
                ? Path.of(named)
                : places().filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "the browser tests need Chromium: apt-get install"
                                                + " chromium"));
    }

    private static Stream<Path> places() {
        var folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)));
    }
}
