package care.kith.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

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

    /// @param byServer served by no handler of ours: the security filter, or a file
    /// @param example an address to try it with, where the pattern alone will not do
    record Row(
            String method,
            PathPattern path,
            boolean byServer,
            @Nullable String example,
            Map<WebSubject, Verdict> verdicts) {

        boolean namesClient() {
            return path.getPatternString().contains("{client}");
        }

        String endpoint() {
            return method + " " + path.getPatternString();
        }

        Verdict verdict(WebSubject subject) {
            return Objects.requireNonNull(verdicts.get(subject));
        }

        Verdict verdict(Set<WebSubject> subjects) {
            return subjects.stream()
                    .map(this::verdict)
                    .min(java.util.Comparator.naturalOrder())
                    .orElse(Verdict.HIDDEN);
        }
    }

    /// A row, and what it found in the place of `{client}`.
    record Match(Row row, @Nullable String client) {}

    private static final Set<String> MORE = Set.of("endpoint", "by-server", "example");

    private final List<Row> rows;

    private WebMatrix(List<Row> rows) {
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
        var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        if (!(new Load(settings).loadFromInputStream(yaml) instanceof List<?> list)) {
            throw new IllegalArgumentException("the access matrix is no list");
        }
        var rows = new ArrayList<Row>();
        var seen = new HashSet<String>();
        for (var item : list) {
            var fields = new HashMap<String, String>();
            ((Map<?, ?>) item).forEach((k, v) -> fields.put(k.toString(), v.toString()));
            var row = row(fields);
            if (!seen.add(row.endpoint())) {
                throw wrong(row.endpoint(), "stands twice");
            }
            rows.add(row);
        }
        return new WebMatrix(rows);
    }

    private static Row row(Map<String, String> fields) {
        var endpoint = fields.getOrDefault("endpoint", "");
        var parts = endpoint.split(" ", -1);
        if (parts.length != 2) {
            throw wrong(endpoint, "is not a method and a path");
        }
        var verdicts = new EnumMap<WebSubject, Verdict>(WebSubject.class);
        for (var subject : WebSubject.values()) {
            var said = fields.remove(subject.name().toLowerCase(Locale.ROOT));
            if (said == null) {
                throw wrong(endpoint, "says nothing of " + subject);
            }
            verdicts.put(subject, Verdict.valueOf(said.toUpperCase(Locale.ROOT)));
        }
        fields.keySet().stream()
                .filter(key -> !MORE.contains(key))
                .forEach(key -> {
                    throw wrong(endpoint, "has an unknown field " + key);
                });
        var row =
                new Row(
                        parts[0],
                        PathPatternParser.defaultInstance.parse(parts[1]),
                        "true".equals(fields.get("by-server")),
                        fields.get("example"),
                        verdicts);
        if (!row.namesClient() && !agrees(row)) {
            throw wrong(endpoint, "names no client, so both therapists must fare alike");
        }
        return row;
    }

    private static boolean agrees(Row row) {
        return row.verdict(WebSubject.THERAPIST_OF_CLIENT)
                        == row.verdict(WebSubject.OTHER_THERAPIST)
                && row.verdict(WebSubject.SUPERVISOR_OF_CLIENT)
                        == row.verdict(WebSubject.OTHER_SUPERVISOR);
    }

    private static IllegalArgumentException wrong(String endpoint, String what) {
        return new IllegalArgumentException("access matrix: " + endpoint + " " + what);
    }

    List<Row> rows() {
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
                .filter(row -> row.method.equals(asked) && row.path.matches(parsed))
                .min(java.util.Comparator.comparing(Row::path))
                .map(row -> new Match(row, client(row, parsed)))
                .orElse(null);
    }

    private static @Nullable String client(Row row, PathContainer path) {
        var found = row.path.matchAndExtract(path);
        return found == null ? null : found.getUriVariables().get("client");
    }

    /// Endpoints that the code serves and the matrix does not know.
    List<String> missing(List<String> served) {
        var listed = Arrays.asList(rows.stream().map(Row::endpoint).toArray(String[]::new));
        return served.stream().filter(endpoint -> !listed.contains(endpoint)).sorted().toList();
    }
}
