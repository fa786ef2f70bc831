package care.kith.measure;

import java.util.List;

/// What a definition must be true to before it may score anybody; a message begins with the field.
final class InstrumentCheck {

    private InstrumentCheck() {}

    static void check(
            Answering answers,
            List<Integer> reverse,
            List<Integer> scored,
            Missing missing,
            List<Band> bands,
            List<RiskAnswer> risk,
            List<Subscale> subscales,
            List<Wording> wording,
            Licence licence) {
        require(answers.count() > 0, "answers must have at least one item");
        require(answers.low() < answers.high(), "answers must have a low below their high");
        for (var range : answers.except()) {
            exist("answers", range.items(), answers);
            require(range.low() < range.high(), "answers must have a low below their high");
        }
        exist("reverse", reverse, answers);
        exist("scored", scored, answers);
        require(
                missing.atMost() >= 0 && missing.atMost() < answers.count(),
                "missing must leave at least one item answered");
        bands("bands", bands);
        for (var item : risk) {
            exist("risk", List.of(item.item()), answers);
            require(item.present() <= item.high(), "risk must be present before it is high");
        }
        for (var subscale : subscales) {
            exist("subscales", subscale.items(), answers);
            bands("subscales", subscale.bands());
        }
        require(!licence.terms().isBlank(), "licence must say its terms");
        require(
                wording.isEmpty() || licence.wordingShipped(),
                "wording must not stand here unless the licence lets it ship");
        for (var words : wording) {
            require(
                    words.items().size() == answers.count(),
                    "wording must have a text for each item");
            require(!words.notice().isBlank(), "wording must carry its notice");
        }
    }

    private static void bands(String field, List<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            require(band.from().compareTo(band.to()) <= 0, field + " must run upwards");
            if (i > 0) {
                require(
                        band.from().compareTo(bands.get(i - 1).to()) >= 0,
                        field + " must not overlap");
            }
        }
    }

    private static void exist(String field, List<Integer> items, Answering answers) {
        for (int item : items) {
            require(
                    item >= 1 && item <= answers.count(),
                    "%s must name items from 1 to %d".formatted(field, answers.count()));
        }
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }
}
