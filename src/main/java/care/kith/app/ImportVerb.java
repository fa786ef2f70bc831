package care.kith.app;

import care.kith.casefile.CaseExport;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// `kith import`: whole courses in, all of them or none.
final class ImportVerb {

    static final Verb VERB =
            new Verb(
                    "import",
                    "Plays case files into a practice",
                    """
                    ./kith import --data DIR [--database URL] [--json] FILE...

                    Plays each case file into the practice in DIR, through the same commands as a person.
                    All files are read first; if one is faulty nothing is stored. An empty DIR becomes a new
                    practice; its owner is named when its first page is opened.
                    """,
                    Set.of(Option.DATA, Option.DATABASE),
                    ImportVerb::bring);

    private ImportVerb() {}

    private static int bring(Arguments arguments, Report report) throws IOException {
        var cases = CaseFiles.read(arguments.files());
        try (var rooms = Opened.rooms(arguments, report, true)) {
            var known = known(rooms);
            for (var each : cases) {
                if (!known.add(each.caseId())) {
                    throw new IllegalArgumentException(
                            "%s is already in this practice; nothing was imported"
                                    .formatted(each.caseId()));
                }
            }
            for (var each : cases) {
                var client = rooms.importer().put(each);
                report.result(
                        "imported " + each.caseId(),
                        Map.of("case_id", each.caseId(), "client", client.toString()));
            }
        }
        return 0;
    }

    private static Set<String> known(Rooms rooms) {
        var known = new HashSet<String>();
        for (var client : rooms.practice().staff().clients()) {
            var id = CaseExport.caseId(rooms.casebook().lines(rooms.leaves().forImport(client)));
            if (id != null) {
                known.add(id);
            }
        }
        return known;
    }
}
