package care.kith.app;

import care.kith.app.WebMatrix.Verdict;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.web.util.pattern.PathPatternParser;

/// Reads the access matrix strictly: each row is whole, stands once and forgets no subject.
final class WebMatrixFile {

    private static final Set<String> MORE = Set.of("endpoint", "by-server", "example");

    private WebMatrixFile() {}

    /// @throws IllegalArgumentException naming the endpoint whose row is not whole
    static List<WebMatrixRow> read(InputStream yaml) {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        if (!(new Load(settings).loadFromInputStream(yaml) instanceof List<?> list)) {
            throw new IllegalArgumentException("the access matrix is no list");
        }
        var rows = new ArrayList<WebMatrixRow>();
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
        return rows;
    }

    private static WebMatrixRow row(Map<String, String> fields) {
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
                new WebMatrixRow(
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

    private static boolean agrees(WebMatrixRow row) {
        return row.verdict(WebSubject.THERAPIST_OF_CLIENT)
                        == row.verdict(WebSubject.OTHER_THERAPIST)
                && row.verdict(WebSubject.SUPERVISOR_OF_CLIENT)
                        == row.verdict(WebSubject.OTHER_SUPERVISOR);
    }

    private static IllegalArgumentException wrong(String endpoint, String what) {
        return new IllegalArgumentException("access matrix: " + endpoint + " " + what);
    }
}
