package care.kith.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody at the pages with a browser's cookies, who came in through the sign-in form and asks
/// for one client's course after another.
final class BenchVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COURSE = Pattern.compile("href=\"(/clients/[0-9a-f-]{36})\"");

    private final HttpClient http;
    private final String address;
    private List<String> courses = List.of();
    private int asked;

    private BenchVisitor(String address) {
        this.address = address;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .followRedirects(Redirect.NORMAL)
                        .build();
    }

    static BenchVisitor signedIn(String address, String name, String password)
            throws IOException, InterruptedException {
        var visitor = new BenchVisitor(address);
        var form = visitor.get("/signin").body();
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no form");
        }
        var fields =
                "_csrf=%s&name=%s&password=%s"
                        .formatted(encoded(token.group(1)), encoded(name), encoded(password));
        visitor.http.send(
                visitor.request("/signin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.discarding());
        visitor.courses =
                COURSE.matcher(visitor.get("/clients").body())
                        .results()
                        .map(MatchResult::group)
                        .map(link -> link.replaceAll("href=|\"", ""))
                        .distinct()
                        .toList();
        if (visitor.courses.isEmpty()) {
            throw new IllegalStateException("whoever signed in sees no client");
        }
        return visitor;
    }

    /// Asks for the next course in turn.
    ///
    /// @return how long the whole page took, in nanoseconds
    long course() throws IOException, InterruptedException {
        return ask(courses.get(asked++ % courses.size()));
    }

    long ask(String path) throws IOException, InterruptedException {
        var before = System.nanoTime();
        get(path);
        return System.nanoTime() - before;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("a page answered " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
