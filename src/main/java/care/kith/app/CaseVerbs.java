package care.kith.app;

import care.kith.casefile.CaseExport;
import care.kith.casefile.CaseReader;
import care.kith.casefile.CaseReader.Case;
import care.kith.casefile.ExpectedCheck;
import care.kith.entry.EntryJson;
import care.kith.entry.MalformedFile;
import care.kith.measure.Instruments;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The verbs that carry whole courses in and out: import, export and expected.
final class CaseVerbs {

    private CaseVerbs() {}

    private static final long LARGEST = 10L * 1024 * 1024;

    static final Verb IMPORT =
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
                    CaseVerbs::bring);

    static final Verb EXPORT =
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
                    CaseVerbs::take);

    static final Verb EXPECTED =
            new Verb(
                    "expected",
                    "Computes what a case file expects and shows the differences",
                    """
                    ./kith expected [--json] FILE...

                    Imports each file into a throw-away practice, computes its `expected` block from the record
                    and prints both with every difference. Exit code 1 when there is one.
                    """,
                    Set.of(),
                    CaseVerbs::compare);

    private static int bring(Arguments arguments, Report report) throws IOException {
        var cases = read(arguments.files());
        try (var rooms = open(arguments, report, true)) {
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

    private static int take(Arguments arguments, Report report) throws IOException {
        var all = arguments.has(Option.ALL);
        var to = arguments.path(Option.TO);
        if (all == (to == null) || all != arguments.operands().isEmpty()) {
            throw new Arguments.Misunderstood("name courses, or give --all with --to DIR");
        }
        var wanted = new TreeSet<>(arguments.operands());
        try (var rooms = open(arguments, report, false)) {
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

    private static int compare(Arguments arguments, Report report) throws IOException {
        var instruments = Instruments.library();
        var differences = 0;
        for (var sound : read(arguments.files())) {
            var folder = Files.createTempDirectory("kith-expected");
            try (var rooms = Rooms.at(folder)) {
                rooms.strongroom().found(throwAway());
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

    /// Every file is read before anything is stored.
    private static List<Case> read(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            throw new Arguments.Misunderstood("a case file is needed");
        }
        var reader = Rooms.reader(Instruments.library());
        var cases = new ArrayList<Case>();
        for (var file : files) {
            cases.add(read(reader, file));
        }
        return cases;
    }

    private static Case read(CaseReader reader, Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new MalformedFile(name, 1, "", "is larger than 10 MB");
            }
            return reader.read(name, Files.readString(file));
        } catch (NoSuchFileException _) {
            throw new IllegalArgumentException("there is no file " + file);
        } catch (MalformedInputException _) {
            throw new MalformedFile(name, 1, "", "is not UTF-8 text");
        }
    }

    private static Rooms open(Arguments arguments, Report report, boolean mayBeNew) {
        var data = arguments.neededPath(Option.DATA);
        var rooms = Rooms.at(Located.in(data, arguments));
        try {
            switch (rooms.strongroom().state()) {
                case NEW -> {
                    if (!mayBeNew) {
                        throw new IllegalArgumentException("there is no practice in " + data);
                    }
                    rooms.strongroom().found(Passphrase.ofThisProcess().chosen());
                    rooms.practice().found("New practice", "UTC");
                    report.remark("a new practice was made; open its first page to name the owner");
                }
                case LOCKED ->
                        rooms.strongroom().unlock(Passphrase.ofThisProcess().asked("Passphrase"));
                case OPEN -> {}
            }
            return rooms;
        } catch (RuntimeException e) {
            rooms.close();
            throw e;
        }
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

    /// A passphrase that nobody will ever need again.
    static char[] throwAway() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes).toCharArray();
    }
}
