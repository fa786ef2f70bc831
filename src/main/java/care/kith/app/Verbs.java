package care.kith.app;

import care.kith.measure.ScoreVerb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The closed list of verbs that the program knows. A room's verb is added here when the room
/// stands.
final class Verbs {

    private Verbs() {}

    private static final Verb SCORE =
            new Verb(
                    "score",
                    "Scores questionnaires from the command line",
                    """
                    ./kith score ID ANSWERS      one form, for example phq9 211301220
                                                 (an open item is - or .; NA is not applicable)
                    ./kith score --vectors FILE  every answer sheet of a file against its result
                    ./kith score --list          the questionnaires that there are
                    """,
                    EnumSet.of(Option.LIST, Option.VECTORS),
                    Verbs::score);

    static final List<Verb> ALL =
            List.of(
                    RunVerb.VERB,
                    DemoVerb.VERB,
                    CaseVerbs.IMPORT,
                    CaseVerbs.EXPORT,
                    CaseVerbs.EXPECTED,
                    SCORE,
                    VerifyVerb.VERB,
                    BenchVerb.VERB);

    private static int score(Arguments arguments, Report report) {
        var words = new ArrayList<>(arguments.operands());
        if (arguments.has(Option.LIST)) {
            words.addFirst(Option.LIST.word);
        }
        var vectors = arguments.value(Option.VECTORS);
        if (vectors != null) {
            words.addAll(0, List.of(Option.VECTORS.word, vectors));
        }
        return ScoreVerb.run(words, report.results(), report.remarks(), report.json());
    }
}
