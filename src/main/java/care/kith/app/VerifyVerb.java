package care.kith.app;

import care.kith.journal.Finding;
import care.kith.journal.StoreBehindHead;
import care.kith.journal.Strongroom;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// `kith verify`: looks at every row of a practice and names all that is damaged, missing or was
/// put right.
final class VerifyVerb {

    static final Verb VERB =
            new Verb(
                    "verify",
                    "Checks every seal, chain and head of a practice",
                    """
                    ./kith verify --data DIR [--database URL] [--without-keys] [--json]

                    Opens the practice in DIR, puts right from its head what a cut or damaged database log
                    lost, then checks every link, signature, digest, seal and commitment. Prints one line
                    for each finding and a summary. Exit code 1 when anything is damaged or missing.

                    --without-keys needs no passphrase and changes nothing: links, signatures and digests
                    only.
                    """,
                    Set.of(Option.DATA, Option.DATABASE, Option.WITHOUT_KEYS),
                    VerifyVerb::verify);

    private VerifyVerb() {}

    private static int verify(Arguments arguments, Report report) {
        var data = arguments.neededPath(Option.DATA);
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException("there is no practice in " + data);
        }
        try (var rooms = Rooms.at(Located.in(data, arguments))) {
            var strongroom = rooms.strongroom();
            if (strongroom.state() == Strongroom.State.NEW) {
                throw new IllegalArgumentException("there is no practice in " + data);
            }
            return tell(look(strongroom, arguments.has(Option.WITHOUT_KEYS)), report);
        }
    }

    private static care.kith.journal.Report look(Strongroom strongroom, boolean withoutKeys) {
        if (withoutKeys) {
            return strongroom.verifyWithoutKeys();
        }
        try {
            strongroom.unlock(Passphrase.ofThisProcess().asked("Passphrase"));
        } catch (StoreBehindHead behind) {
            return new care.kith.journal.Report(true, 0, 0, behind.missing());
        }
        var start = strongroom.journal().opening();
        var whole = strongroom.journal().verify();
        var findings = new ArrayList<>(start.findings());
        whole.findings().stream()
                .filter(finding -> !findings.contains(finding))
                .forEach(findings::add);
        return new care.kith.journal.Report(true, whole.streams(), whole.entries(), findings);
    }

    private static int tell(care.kith.journal.Report found, Report report) {
        found.findings().forEach(finding -> report.result(plain(finding), fields(finding)));
        var summary = new LinkedHashMap<String, Object>();
        summary.put("sound", found.sound());
        summary.put("with_keys", found.withKeys());
        summary.put("streams", found.streams());
        summary.put("entries", found.entries());
        var repaired = count(found.findings(), true);
        var damaged = count(found.findings(), false);
        summary.put("repaired", repaired);
        summary.put("damaged", damaged);
        report.result(
                "%s: %d entries in %d streams, %s; %d damaged or missing, %d repaired"
                        .formatted(
                                found.sound() ? "sound" : "NOT SOUND",
                                found.entries(),
                                found.streams(),
                                found.withKeys() ? "seals opened" : "without opening any seal",
                                damaged,
                                repaired),
                summary);
        return found.sound() ? 0 : 1;
    }

    private static long count(List<Finding> findings, boolean repaired) {
        return findings.stream()
                .filter(finding -> (finding.kind() == Finding.Kind.REPAIRED) == repaired)
                .count();
    }

    private static String plain(Finding finding) {
        return "%-8s  %s".formatted(word(finding), finding.words());
    }

    private static Map<String, Object> fields(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("finding", word(finding));
        var stream = finding.stream();
        if (stream != null) {
            fields.put("stream", stream.toString());
        }
        if (finding.to() > 0) {
            fields.put("from", finding.from());
            fields.put("to", finding.to());
        }
        fields.put("words", finding.words());
        return fields;
    }

    private static String word(Finding finding) {
        return finding.kind().name().toLowerCase(Locale.ROOT);
    }
}
