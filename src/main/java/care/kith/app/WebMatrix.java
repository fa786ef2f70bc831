package care.kith.app;

import care.kith.entry.StreamId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;

/// The access matrix: for each endpoint and each kind of subject, what becomes of a request. What
/// is not in it is denied.
final class WebMatrix {

    /// Ordered from open to shut; somebody who is several subjects gets the most open.
    enum Verdict {
        ALLOWED,
        /// They may know that it exists: 403, or the way to sign in or unlock.
        REFUSED,
        /// Answered exactly like a thing that does not exist.
        HIDDEN
    }

    /// A row, and the client whom it found in the place of `{client}`; null where that is no
    /// number.
    record Match(WebMatrixRow row, @Nullable StreamId client) {}

    private final List<WebMatrixRow> rows;

    private WebMatrix(List<WebMatrixRow> rows) {
        this.rows = List.copyOf(rows);
    }

    static WebMatrix shipped() {
        try (var in = WebMatrix.class.getResourceAsStream("/access-matrix.yaml")) {
            return read(Objects.requireNonNull(in, "access-matrix.yaml is missing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException naming the endpoint whose row is not whole
    static WebMatrix read(InputStream yaml) {
        return new WebMatrix(WebMatrixFile.read(yaml));
    }

    List<WebMatrixRow> rows() {
        return rows;
    }

    boolean lists(String method, String pattern) {
        return rows.stream().anyMatch(row -> row.endpoint().equals(method + " " + pattern));
    }

    /// The most specific row for a request; null where there is none. HEAD asks as GET does.
    @Nullable Match match(String method, String path) {
        var asked = "HEAD".equals(method) ? "GET" : method;
        var parsed = PathContainer.parsePath(path);
        return rows.stream()
                .filter(row -> row.method().equals(asked) && row.path().matches(parsed))
                .min(Comparator.comparing(WebMatrixRow::path))
                .map(row -> new Match(row, client(row, parsed)))
                .orElse(null);
    }

    private static @Nullable StreamId client(WebMatrixRow row, PathContainer path) {
        var found = row.path().matchAndExtract(path);
        var named = found == null ? null : found.getUriVariables().get("client");
        try {
            return named == null ? null : StreamId.of(named);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// Endpoints that the code serves and the matrix does not know.
    List<String> missing(List<String> served) {
        var listed =
                Arrays.asList(rows.stream().map(WebMatrixRow::endpoint).toArray(String[]::new));
        return served.stream().filter(endpoint -> !listed.contains(endpoint)).sorted().toList();
    }
}
