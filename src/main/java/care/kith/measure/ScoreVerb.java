package care.kith.measure;

import care.kith.entry.EntryJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;

/// `kith score`: one form's score, or a file of answer sheets checked against their results.
///
/// Exit codes: 0 done; 1 not scored, or a sheet disagrees; 2 not understood.
public final class ScoreVerb {

    private static final String HELP =
            """
            kith score ID ANSWERS      scores one form, e.g. kith score phq9 211301220
                                       (spaces or commas allowed; - or . is an open item, NA not applicable)
            kith score --vectors FILE  scores every answer sheet of a file and compares the results
            kith score --list          names the questionnaires
            """;

    private final Instruments instruments = Instruments.library();
    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;

    private ScoreVerb(PrintStream out, PrintStream err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    public static int run(List<String> args, PrintStream out, PrintStream err, boolean json) {
        if (args.isEmpty() || args.contains("--help")) {
            (args.isEmpty() ? err : out).print(HELP);
            return args.isEmpty() ? 2 : 0;
        }
        var verb = new ScoreVerb(out, err, json);
        return switch (args.getFirst()) {
            case String flag when flag.equals("--vectors") && args.size() == 2 ->
                    verb.vectors(Path.of(args.get(1)));
            case String flag when flag.equals("--list") -> verb.list();
            case String flag when flag.startsWith("--") ->
                    verb.misunderstood("unknown option " + flag);
            case String id when args.size() > 1 ->
                    verb.score(id, String.join(" ", args.subList(1, args.size())));
            default -> verb.misunderstood("the answers are missing");
        };
    }

    private int score(String id, String line) {
        var instrument = instruments.find(id).orElse(null);
        if (instrument == null) {
            return misunderstood("no questionnaire is called " + id + "; see --list");
        }
        return switch (PaperLine.parse(instrument, line)) {
            case PaperLine.Unread(_, var item) ->
                    misunderstood("item " + item + " is not a number, - (open) or NA");
            case PaperLine.Read(var answers) -> print(instrument, Score.of(instrument, answers));
        };
    }

    private int print(Instrument instrument, Score score) {
        var record =
                EntryJson.MAPPER
                        .createObjectNode()
                        .put("instrument", instrument.id())
                        .put("version", instrument.version())
                        .setAll(ScoreRecord.of(score));
        out.println(json ? record.toString() : ScoreLine.of(instrument, score));
        return score instanceof Score.Scored ? 0 : 1;
    }

    private int vectors(Path file) {
        try {
            var checked =
                    Vectors.check(instruments, EntryJson.MAPPER.readTree(Files.readString(file)));
            out.println(json ? checked.record() : checked.line());
            return checked.failed().isEmpty() && !checked.passed().isEmpty() ? 0 : 1;
        } catch (IOException _) {
            return misunderstood("cannot read " + file);
        } catch (JacksonException | NullPointerException _) {
            return misunderstood(file + " is not a file of answer sheets");
        }
    }

    private int list() {
        for (var one : instruments.all()) {
            out.printf("%-8s %-8s %s%n", one.shortName(), one.id(), one.title());
        }
        return 0;
    }

    private int misunderstood(String why) {
        err.println("kith score: " + why);
        return 2;
    }
}
