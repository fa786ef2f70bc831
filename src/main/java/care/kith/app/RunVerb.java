package care.kith.app;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// `kith run`: one practice's pages, until it is told to stop.
final class RunVerb {

    private static final int PORT = 8480;

    static final Verb VERB =
            new Verb(
                    "run",
                    "Opens a practice and serves its pages",
                    """
                    ./kith run [--data DIR] [--database URL] [--port N] [--json]

                    Serves the practice in DIR (else in .kith in your home folder) to this machine's
                    browser until Ctrl-C. A new practice is begun on the first page when DIR is empty
                    or not there. N is 8480 unless said otherwise; 0 takes any free port.

                    The passphrase is asked here when this is a terminal, or on the first page.
                    KITH_PASSPHRASE can hold it; while it does, every page says so.

                    With --database (or KITH_DATABASE) entries are kept in PostgreSQL, for example
                    jdbc:postgresql://host/kith?user=kith, and the rest in DIR. The password comes from
                    KITH_DATABASE_PASSWORD or PGPASSWORD, never from the command line.
                    """,
                    EnumSet.of(Option.DATA, Option.DATABASE, Option.PORT),
                    RunVerb::run);

    private RunVerb() {}

    private static int run(Arguments arguments, Report report) throws InterruptedException {
        var given = arguments.path(Option.DATA);
        var data = given != null ? given : Path.of(System.getProperty("user.home"), ".kith");
        var options = Options.of(Located.in(data, arguments), arguments.port().orElse(PORT));
        if (Rehearsal.asked()) {
            Rehearsal.of(Rehearsal.prepared(options));
            return 0;
        }
        var typed = Passphrase.ofThisProcess().offered(data);
        try (var web = Web.start(typed == null ? options : options.opening(typed))) {
            serve(web, report, "Kith is at %s");
        }
        return 0;
    }

    /// Says where the pages are and waits until the process is stopped.
    static void serve(Web web, Report report, String sentence) throws InterruptedException {
        var address = web.address();
        report.result(sentence.formatted(address), Map.of("address", address));
        new CountDownLatch(1).await();
    }
}
