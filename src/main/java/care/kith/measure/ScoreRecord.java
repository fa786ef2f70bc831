package care.kith.measure;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A score as the JSON that the command line prints and that test vectors hold.
final class ScoreRecord {

    private ScoreRecord() {}

    static ObjectNode of(Score score) {
        return switch (score) {
            case Score.Scored scored -> of(scored);
            case Score.Unscored unscored -> of(unscored);
        };
    }

    private static ObjectNode of(Score.Scored scored) {
        var node = JsonNodeFactory.instance.objectNode().put("valid", true);
        node.put("score", scored.score()).put("prorated", scored.prorated());
        if (scored.rawProrated() != null) {
            node.put("rawProrated", scored.rawProrated());
        }
        if (scored.band() != null) {
            node.put("band", scored.band());
        }
        if (scored.isCase() != null) {
            node.put("case", scored.isCase());
        }
        if (!scored.subscales().isEmpty()) {
            var subscales = node.putObject("subscales");
            scored.subscales().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(one -> subscales.put(one.getKey(), one.getValue()));
        }
        if (scored.algorithm() != null) {
            node.put("algorithm", scored.algorithm());
        }
        if (scored.provisionalDiagnosis() != null) {
            node.put("provisionalDx", scored.provisionalDiagnosis());
        }
        scored.flags().forEach(node.putArray("flags")::add);
        return node;
    }

    private static ObjectNode of(Score.Unscored unscored) {
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("valid", false)
                        .put("error", unscored.why().name());
        if (unscored.item() != null) {
            node.put("item", unscored.item());
        }
        if (unscored.missing() != null) {
            node.put("missing", unscored.missing());
        }
        unscored.flags().forEach(node.putArray("flags")::add);
        return node;
    }
}
