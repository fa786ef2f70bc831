package care.kith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// One start and the first pages of a practice that nobody uses: the launcher runs it to keep what
/// the Java machine learns by it for the starts to come.
final class Rehearsal {

    private static final String ASKED = "kith.rehearsal";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Rehearsal() {}

    static boolean asked() {
        return Boolean.getBoolean(ASKED);
    }

    /// As one that opens its practice with the passphrase at once, which is the most a start can
    /// have to do.
    static Options prepared(Options options) {
        var passphrase = Throwaway.passphrase();
        try (var rooms = Rooms.at(options.places())) {
            rooms.strongroom().found(passphrase.clone());
            rooms.practice().found("Rehearsal", "UTC");
        }
        return options.opening(String.valueOf(passphrase));
    }

    static void of(Options options) throws InterruptedException {
        try (var web = Web.start(options);
                var http =
                        HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.NORMAL)
                                .build()) {
            for (var path : List.of("/", "/signin", "/base.css")) {
                var page = URI.create(web.address() + path);
                var request = HttpRequest.newBuilder(page).timeout(PATIENCE).build();
                var status = http.send(request, BodyHandlers.discarding()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(path + " answered " + status);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
