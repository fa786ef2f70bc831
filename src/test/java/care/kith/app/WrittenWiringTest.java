package care.kith.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.EntryJson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kith run` starts with the wiring that Spring has written down as code, all other tests with the
/// one it finds out. To whoever asks they must be the same: the same answer from each address of
/// the access matrix, and the same protection around it.
class WrittenWiringTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String PATH = System.getProperty("java.class.path");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COURSE = Pattern.compile("href=\"/clients/([0-9a-f-]{36})\"");
    private static final Pattern OF_ITS_OWN = Pattern.compile("(?i)date|set-cookie|content-length");

    @Test
    void answersAsTheWiringThatIsFoundOut(@TempDir Path folder) throws Exception {
        var practice = folder.resolve("practice");
        try (var rooms = Rooms.at(practice)) {
            new Demo(rooms, LocalDate.of(2026, 6, 1)).fill();
        }

        var foundOut = asked(practice, PATH, false);
        var written = asked(practice, written(folder) + File.pathSeparator + PATH, true);

        assertThat(foundOut).hasSizeGreaterThan(40);
        assertThat(foundOut.get("therapist /clients")).startsWith("200 ").contains("nosniff");
        assertThat(foundOut.get("nobody /clients")).startsWith("302 ");
        assertThat(written).hasSameSizeAs(foundOut);
        foundOut.forEach(
                (asked, answer) -> assertThat(written.get(asked)).as(asked).isEqualTo(answer));
    }

    /// As the launcher does it.
    private static Path written(Path folder) throws Exception {
        var classes = Files.createDirectories(folder.resolve("classes"));
        var sources = folder.resolve("sources");
        var processed =
                new ProcessBuilder(
                                JAVA,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                PATH,
                                "org.springframework.boot.SpringApplicationAotProcessor",
                                WebApplication.class.getName(),
                                sources.toString(),
                                folder.resolve("resources").toString(),
                                classes.toString(),
                                "care.kith",
                                "kith",
                                folder.resolve("wiring").toString())
                        .inheritIO()
                        .start();
        assertThat(processed.waitFor()).isZero();
        var words = new ArrayList<>(List.of("-nowarn", "-parameters", "-proc:none", "-cp", PATH));
        words.addAll(List.of("-d", Files.createDirectories(classes).toString()));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(words::add);
        }
        var compiled =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, words.toArray(String[]::new));
        assertThat(compiled).isZero();
        return classes;
    }

    private static Map<String, String> asked(Path practice, String path, boolean written)
            throws Exception {
        var words = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
        words.add("-XX:TieredStopAtLevel=1");
        words.addAll(List.of("-Dspring.aot.enabled=" + written, "-cp", path, "care.kith.Kith"));
        words.addAll(List.of("run", "--data", practice.toString(), "--port", "0", "--json"));
        var program = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        program.environment().put(Passphrase.VARIABLE, Demo.PASSPHRASE);
        var process = program.start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            var line = requireNonNull(said.readLine(), "the server said nothing");
            return answers(EntryJson.MAPPER.readTree(line).path("address").asString());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Map<String, String> answers(String address) throws Exception {
        var nobody = HttpClient.newHttpClient();
        var therapist = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = get(therapist, address + "/signin").body();
        post(therapist, address + "/signin", form, "name=lee&password=" + word(Demo.PASSWORD));
        var clients = COURSE.matcher(get(therapist, address + "/clients").body());
        assertThat(clients.find()).isTrue();
        var answers = new TreeMap<String, String>();
        for (var row : rows()) {
            if (row.endpoint().startsWith("ANY ")) {
                continue;
            }
            var way = row.example() != null ? row.example() : row.path().getPatternString();
            var at = way.replace("{client}", clients.group(1)).replaceAll("\\{[^}]*}", "1");
            if (row.method().equals("GET")) {
                answers.put("nobody " + way, shape(get(nobody, address + at)));
                answers.put("therapist " + way, shape(get(therapist, address + at)));
            } else if (!at.equals("/signout")) {
                answers.put("forged " + row.endpoint(), shape(post(therapist, address + at)));
            }
        }
        return answers;
    }

    private static List<WebMatrixRow> rows() throws IOException {
        try (InputStream yaml = WebMatrix.class.getResourceAsStream("/access-matrix.yaml")) {
            return WebMatrixFile.read(requireNonNull(yaml));
        }
    }

    private static String shape(HttpResponse<String> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeIf(name -> OF_ITS_OWN.matcher(name).matches());
        return (response.statusCode() + " " + headers).replaceAll("'nonce-[^']+'|:[0-9]{4,5}/", "");
    }

    private static HttpResponse<String> get(HttpClient http, String address) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient http, String address) throws Exception {
        return send(http, address, "name=lee");
    }

    private static void post(HttpClient http, String address, String form, String fields)
            throws Exception {
        var token = TOKEN.matcher(form);
        assertThat(token.find()).isTrue();
        send(http, address, fields + "&_csrf=" + word(token.group(1)));
    }

    private static HttpResponse<String> send(HttpClient http, String address, String fields)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
