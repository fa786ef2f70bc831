package care.kith.app;

import care.kith.journal.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// `kith demo`: an invented practice, served until it is stopped.
final class DemoVerb {

    private DemoVerb() {}

    private static final int PORT = 8480;

    static final Verb VERB =
            new Verb(
                    "demo",
                    "Serves a throw-away practice with invented clients",
                    """
                    ./kith demo [--data DIR] [--database URL] [--port N] [--json]

                    Makes a practice with invented clients, prints its address and who can sign in, and serves
                    it until Ctrl-C. Without --data it is thrown away at the end.
                    """,
                    Set.of(Option.DATA, Option.DATABASE, Option.PORT),
                    DemoVerb::demo);

    private static int demo(Arguments arguments, Report report) throws Exception {
        var named = arguments.path(Option.DATA);
        var data = named == null ? Files.createTempDirectory("kith-demo") : named;
        var places = arguments.has(Option.DATABASE) ? Located.in(data, arguments) : Places.in(data);
        fill(places);
        var options = Options.of(places, arguments.port().orElse(PORT)).opening(Demo.PASSPHRASE);
        var web = Web.start(options);
        tell(report, web.address(), DemoPlan.shipped().staff());
        untilStopped(web, named == null ? data : null);
        return 0;
    }

    private static void fill(Places places) {
        try (var rooms = Rooms.at(places)) {
            switch (rooms.strongroom().state()) {
                case NEW ->
                        new Demo(
                                        rooms,
                                        LocalDate.ofInstant(
                                                InstantSource.system().instant(),
                                                ZoneId.systemDefault()))
                                .fill();
                case LOCKED -> rooms.strongroom().unlock(Demo.PASSPHRASE.toCharArray());
                case OPEN -> {}
            }
        }
    }

    private static void tell(Report report, String address, List<DemoPlan.Person> people) {
        var plain = new StringBuilder("The demonstration practice is open at " + address + "\n");
        plain.append("Everybody in it is invented. Sign in as\n");
        for (var person : people) {
            plain.append(
                    "  %-8s %s, %s%n".formatted(person.signIn(), person.name(), person.level()));
        }
        plain.append("each with the password: ").append(Demo.PASSWORD);
        plain.append("\nCtrl-C stops it.");
        var fields = new LinkedHashMap<String, Object>();
        fields.put("address", address);
        fields.put("password", Demo.PASSWORD);
        fields.put("sign_ins", people.stream().map(DemoPlan.Person::signInFields).toList());
        report.result(plain.toString(), fields);
    }

    /// Serves until the process is told to stop; then closes the practice and clears what is
    /// throw-away.
    private static void untilStopped(Web web, @Nullable Path throwAway)
            throws InterruptedException {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            web.close();
                            if (throwAway != null) {
                                Throwaway.sweep(throwAway);
                            }
                        }));
        new CountDownLatch(1).await();
    }
}
