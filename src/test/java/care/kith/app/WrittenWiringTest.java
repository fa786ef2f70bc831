package care.kith.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.file.StandardCopyOption;
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
/// one it finds out. To whoever asks they must be the same: each address of the access matrix is
/// asked, and each form sent, by nobody, by a therapist, by a supervisor and by an owner, and page,
/// headers and cookies compared.
class WrittenWiringTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String PATH = System.getProperty("java.class.path");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COURSE = Pattern.compile("href=\"/clients/([0-9a-f-]{36})\"");
    private static final Pattern OF_ITS_OWN = Pattern.compile("(?i)date|content-length");
    private static final Pattern BY_CHANCE =
            Pattern.compile(
                    "'nonce-[^']+'|:[0-9]{4,5}/|kith=[0-9A-F]+|<code>[0-9a-f]{8}|(?<=[/=])[0-9a-f-]{36}");
    private static final List<String> FILES = List.of("/base.css", "/people.css", "/circle.js");

    @Test
    void answersAsTheWiringThatIsFoundOut(@TempDir Path folder) throws Exception {
        var practice = folder.resolve("practice");
        try (var rooms = Rooms.at(practice)) {
            new Demo(rooms, LocalDate.of(2026, 6, 1)).fill();
        }
        var same = copy(practice, folder.resolve("same"));
        assertThatThrownBy(() -> asked(practice, PATH, true))
                .as("a wiring that was not written down")
                .hasMessageContaining("AOT initializer");

        var foundOut = asked(practice, PATH, false);
        var written = asked(same, written(folder) + File.pathSeparator + PATH, true);

        assertThat(foundOut).hasSizeGreaterThan(150);
        assertThat(foundOut.get("lee GET /clients")).startsWith("200 ").contains("nosniff");
        assertThat(foundOut.get("nobody GET /clients")).startsWith("302 ");
        assertThat(foundOut.get("lee GET /base.css")).startsWith("200 ");
        assertThat(written).hasSameSizeAs(foundOut);
        foundOut.forEach(
                (asked, answer) -> assertThat(written.get(asked)).as(asked).isEqualTo(answer));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
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
            assertThat(line).contains("\"address\"");
            return answers(EntryJson.MAPPER.readTree(line).path("address").asString());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Map<String, String> answers(String address) throws Exception {
        var therapist = signedIn(address, "lee");
        var clients = COURSE.matcher(get(therapist, address + "/clients").body());
        assertThat(clients.find()).isTrue();
        var answers = new TreeMap<String, String>();
        for (var name : List.of("nobody", "lee", "visser", "owner")) {
            var http = name.equals("nobody") ? HttpClient.newHttpClient() : signedIn(address, name);
            var token = name.equals("nobody") ? "" : token(get(http, address + "/password").body());
            for (var row : rows()) {
                var way = row.example() != null ? row.example() : row.path().getPatternString();
                var at = way.replace("{client}", clients.group(1)).replaceAll("\\{[^}]*}", "1");
                if (row.method().equals("GET")) {
                    answers.put(name + " GET " + way, shape(get(http, address + at)));
                } else if (row.method().equals("POST") && !at.equals("/signout")) {
                    answers.put(name + " forged " + way, shape(send(http, address + at, "name=x")));
                    var sent = send(http, address + at, "_csrf=" + word(token));
                    answers.put(name + " POST " + way, shape(sent));
                }
            }
            for (var file : FILES) {
                answers.put(name + " GET " + file, shape(get(http, address + file)));
            }
        }
        return answers;
    }

    private static HttpClient signedIn(String address, String name) throws Exception {
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var token = token(get(http, address + "/signin").body());
        var password = word(Demo.PASSWORD);
        var fields = "name=%s&password=%s&_csrf=%s".formatted(name, password, word(token));
        send(http, address + "/signin", fields);
        return http;
    }

    private static String token(String page) {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static List<WebMatrixRow> rows() throws IOException {
        try (InputStream yaml = WebMatrix.class.getResourceAsStream("/access-matrix.yaml")) {
            return WebMatrixFile.read(requireNonNull(yaml));
        }
    }

    private static String shape(HttpResponse<String> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeIf(name -> OF_ITS_OWN.matcher(name).matches());
        var whole =
                response.statusCode() + " " + headers + "\n" + WebPractice.still(response.body());
        return BY_CHANCE.matcher(whole).replaceAll("");
    }

    private static HttpResponse<String> get(HttpClient http, String address) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
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
