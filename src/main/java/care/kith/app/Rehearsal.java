package care.kith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// One start and the first pages of a practice that nobody uses: the launcher runs it to keep what
/// the Java machine learns by it for the starts to come.
final class Rehearsal {

    private static final String ASKED = "kith.rehearsal";

    private Rehearsal() {}

    static boolean asked() {
        return Boolean.getBoolean(ASKED);
    }

    static void of(Web web) throws InterruptedException {
        try (var http =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            for (var path : List.of("/", "/signin", "/base.css")) {
                var page = URI.create(web.address() + path);
                http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
