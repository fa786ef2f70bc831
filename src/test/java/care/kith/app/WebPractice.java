package care.kith.app;

import care.kith.casebook.Casebook;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StreamId;
import care.kith.journal.Strongroom;
import care.kith.people.NewMember;
import care.kith.people.Practice;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// A real server on a free port with one client and one person of each kind.
final class WebPractice implements AutoCloseable {

    static final String PASSWORD = "walnut harbour seven lanterns";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Web web;
    private final Map<WebSubject, Visitor> visitors = new EnumMap<>(WebSubject.class);
    private StreamId client = StreamId.of("00000000-0000-4000-8000-00000000c11e");

    private WebPractice(Web web) {
        this.web = web;
    }

    static WebPractice shut(Path folder) {
        return shut(Options.of(folder, 0));
    }

    static WebPractice shut(Options options) {
        return new WebPractice(Web.start(options));
    }

    static WebPractice open(Path folder) {
        return open(Options.of(folder, 0));
    }

    static WebPractice open(Options options) {
        var started = shut(options);
        started.found();
        return started;
    }

    private void found() {
        bean(Strongroom.class).found("gravel orchard nine kettles".toCharArray());
        var practice = bean(Practice.class);
        practice.found("Test practice", "Europe/London");
        practice.team().nameOwner(member("owner", Role.OWNER));
        var owner = Objects.requireNonNull(practice.staff().signingInAs("owner")).id();
        practice.team().add(owner, member("therapist", Role.THERAPIST));
        practice.team().add(owner, member("other-therapist", Role.THERAPIST));
        practice.team().add(owner, member("supervisor", Role.SUPERVISOR));
        practice.team().add(owner, member("other-supervisor", Role.SUPERVISOR));
        var staff = practice.staff();
        var therapist = Objects.requireNonNull(staff.signingInAs("therapist")).id();
        var supervisor = Objects.requireNonNull(staff.signingInAs("supervisor")).id();
        client = Objects.requireNonNull(practice.care().register(therapist, therapist));
        practice.care().begin(therapist, client, supervisor, CareRole.SUPERVISOR);
    }

    private static NewMember member(String name, Role role) {
        return new NewMember(name, Set.of(role), null, null, name, PASSWORD);
    }

    <T> T bean(Class<T> type) {
        return web.context().getBean(type);
    }

    int port() {
        return web.port();
    }

    Casebook casebook() {
        return bean(Casebook.class);
    }

    WebHandlers handlers() {
        return bean(WebHandlers.class);
    }

    String client() {
        return client.toString();
    }

    /// A page without what differs from one answer to the next.
    static String still(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(value|content)=\"[^\"]*\"", "")
                .replaceAll("X-CSRF-TOKEN\": \"[^\"]*\"", "");
    }

    Visitor stranger() {
        return new Visitor();
    }

    /// Signed in afresh where signing out is what was tried last.
    Visitor as(WebSubject subject) {
        var visitor = visitors.computeIfAbsent(subject, _ -> new Visitor());
        var name =
                switch (subject) {
                    case ANONYMOUS, LOCKED -> null;
                    case OWNER -> "owner";
                    case THERAPIST_OF_CLIENT -> "therapist";
                    case OTHER_THERAPIST -> "other-therapist";
                    case SUPERVISOR_OF_CLIENT -> "supervisor";
                    case OTHER_SUPERVISOR -> "other-supervisor";
                };
        if (name != null && !visitor.signedIn) {
            visitor.signIn(name, PASSWORD);
        }
        return visitor;
    }

    @Override
    public void close() {
        web.close();
    }

    /// One browser: its cookies, its token.
    final class Visitor {

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private boolean signedIn;

        HttpResponse<String> signIn(String name, String password) {
            var response = post("/signin", Map.of("name", name, "password", password));
            signedIn = true;
            return response;
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(at(path)).GET().build());
        }

        /// A form as a browser sends it, with the token of the page before it.
        HttpResponse<String> post(String path, Map<String, String> fields) {
            return post(path, fields, token("/signin", "/unlock", "/first-start"));
        }

        /// The same with the token of the page at that very address.
        HttpResponse<String> postFrom(String path, Map<String, String> fields) {
            return post(path, fields, token(path));
        }

        /// The same with the token of another page, on which the form stands.
        HttpResponse<String> postFrom(String path, String page, Map<String, String> fields) {
            return post(path, fields, token(page));
        }

        private HttpResponse<String> post(String path, Map<String, String> fields, String token) {
            var form = new StringBuilder("_csrf=").append(encoded(token));
            fields.forEach((name, value) ->
                    form.append('&').append(name).append('=').append(encoded(value)));
            return postBare(path, form.toString());
        }

        HttpResponse<String> postBare(String path, String form) {
            return send(
                    HttpRequest.newBuilder(at(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build());
        }

        HttpResponse<String> send(String method, String path) {
            if (method.equals("GET")) {
                return get(path);
            }
            var response = post(path, Map.of());
            if (path.startsWith("/sign")) {
                signedIn = false;
            }
            return response;
        }

        private String token(String... pages) {
            for (var page : pages) {
                var found = TOKEN.matcher(get(page).body());
                if (found.find()) {
                    return found.group(1);
                }
            }
            throw new AssertionError("no page with a form");
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private URI at(String path) {
            return URI.create("http://127.0.0.1:" + web.port() + path);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
