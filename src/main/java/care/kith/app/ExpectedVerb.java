package care.kith.app;

import care.kith.casefile.CaseReader.Case;
import care.kith.casefile.ExpectedCheck;
import care.kith.entry.EntryJson;
import care.kith.measure.Instruments;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;

/// `kith expected`: what a case file says of its course beside what the record says.
final class ExpectedVerb {

    static final Verb VERB =
            new Verb(
                    "expected",
                    "Computes what a case file expects and shows the differences",
                    """
                    ./kith expected [--json] FILE...

                    Imports each file into a throw-away practice, computes its `expected` block from the record
                    and prints both with every difference. Exit code 1 when there is one.
                    """,
                    Set.of(),
                    ExpectedVerb::compare);

    private ExpectedVerb() {}

    private static int compare(Arguments arguments, Report report) throws IOException {
        var instruments = Instruments.library();
        var differences = 0;
        for (var sound : CaseFiles.read(arguments.files())) {
            var folder = Files.createTempDirectory("kith-expected");
            try (var rooms = Rooms.at(folder)) {
                rooms.strongroom().found(Throwaway.passphrase());
                rooms.practice().found("expected", "UTC");
                var client = rooms.importer().put(sound);
                var lines = rooms.casebook().lines(rooms.leaves().forImport(client));
                var check = ExpectedCheck.of(sound, lines, instruments);
                differences += check.differences().size();
                report.result(plain(sound, check), fields(sound, check));
            } finally {
                Throwaway.remove(folder);
            }
        }
        return differences == 0 ? 0 : 1;
    }

    private static String plain(Case sound, ExpectedCheck check) {
        var text = new StringBuilder(sound.caseId());
        text.append("\n  expected  ").append(check.expected());
        text.append("\n  computed  ").append(check.computed());
        for (var difference : check.differences()) {
            text.append("\n  differs   ")
                    .append(difference.field())
                    .append(": expected ")
                    .append(difference.expected())
                    .append(", computed ")
                    .append(difference.computed());
        }
        return text.append("\n  ")
                .append(check.differences().size())
                .append(" differences")
                .toString();
    }

    private static Map<String, Object> fields(Case sound, ExpectedCheck check) {
        return Map.of(
                "case_id",
                sound.caseId(),
                "expected",
                check.expected(),
                "computed",
                check.computed(),
                "differences",
                EntryJson.MAPPER.valueToTree(check.differences()));
    }
}
