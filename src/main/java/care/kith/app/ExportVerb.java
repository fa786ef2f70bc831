package care.kith.app;

import care.kith.casefile.CaseExport;
import care.kith.measure.Instruments;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// `kith export`: courses out again, as the case files that would bring them in.
final class ExportVerb {

    static final Verb VERB =
            new Verb(
                    "export",
                    "Writes courses back as case files",
                    """
                    ./kith export --data DIR [--database URL] COURSE...
                    ./kith export --data DIR [--database URL] --all --to DIR

                    Writes the courses named by their case id to standard output, or all of them into a
                    folder, each as CASE_ID.yaml.
                    """,
                    Set.of(Option.DATA, Option.DATABASE, Option.ALL, Option.TO),
                    ExportVerb::take);

    private ExportVerb() {}

    private static int take(Arguments arguments, Report report) throws IOException {
        var all = arguments.has(Option.ALL);
        var to = arguments.path(Option.TO);
        if (all == (to == null) || all != arguments.operands().isEmpty()) {
            throw new Arguments.Misunderstood("name courses, or give --all with --to DIR");
        }
        var wanted = new TreeSet<>(arguments.operands());
        try (var rooms = Opened.rooms(arguments, report, false)) {
            for (var written : written(rooms)) {
                if (to != null) {
                    Files.createDirectories(to);
                    Files.writeString(to.resolve(written.caseId() + ".yaml"), written.text());
                    report.result(written.caseId(), Map.of("case_id", written.caseId()));
                } else if (wanted.remove(written.caseId())) {
                    report.result(
                            written.text().stripTrailing(),
                            Map.of("case_id", written.caseId(), "yaml", written.text()));
                }
            }
        }
        if (!wanted.isEmpty()) {
            throw new IllegalArgumentException("no such course: " + String.join(", ", wanted));
        }
        return 0;
    }

    private static List<CaseExport.Written> written(Rooms rooms) {
        var instruments = Instruments.library();
        var all = new ArrayList<CaseExport.Written>();
        for (var client : rooms.practice().staff().clients()) {
            var lines = rooms.casebook().lines(rooms.leaves().forImport(client));
            var written = CaseExport.of(lines, instruments);
            if (written != null) {
                all.add(written);
            }
        }
        return all;
    }
}
