package care.kith.measure;

/// A score as one line for whoever reads a terminal.
final class ScoreLine {

    private ScoreLine() {}

    static String of(Instrument instrument, Score score) {
        var flags = score.flags().isEmpty() ? "" : " " + score.flags();
        return switch (score) {
            case Score.Scored scored ->
                    "%s %s%s%s%s%s"
                            .formatted(
                                    instrument.id(),
                                    scored.score().toPlainString(),
                                    scored.prorated() ? " (prorated)" : "",
                                    scored.band() == null ? "" : ", " + scored.band(),
                                    caseWords(scored),
                                    flags);
            case Score.Unscored unscored ->
                    "%s has no score: %s%s%s"
                            .formatted(
                                    instrument.id(),
                                    unscored.why(),
                                    unscored.item() == null ? "" : ", item " + unscored.item(),
                                    flags);
        };
    }

    private static String caseWords(Score.Scored scored) {
        if (scored.isCase() == null) {
            return "";
        }
        return scored.isCase() ? ", at or beyond the case line" : ", not at the case line";
    }
}
