package care.kith.measure;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// An item that speaks of danger: from which points it is present and high.
public record RiskAnswer(int item, int present, int high, About about, String source) {

    public enum About {
        SELF,
        OTHERS
    }

    /// What the risk answers of one form say: the graver word for each kind of danger, and whether
    /// an item was left open.
    static List<String> flags(List<RiskAnswer> asked, Points points) {
        var flags = new LinkedHashSet<String>();
        for (var risk : asked) {
            var value = points.answers().at(risk.item);
            if (value == null) {
                flags.add(Score.RISK_ITEM_UNANSWERED);
            } else if (points.instrument().range(risk.item).includes(value)) {
                flags.addAll(risk.flags(Objects.requireNonNull(points.at(risk.item))));
            }
        }
        if (flags.contains(Score.RISK_HIGH)) {
            flags.remove(Score.RISK_PRESENT);
        }
        return List.copyOf(flags);
    }

    /// What these points say, as a flag of the score; none where they say nothing.
    List<String> flags(BigDecimal points) {
        if (points.compareTo(BigDecimal.valueOf(present)) < 0) {
            return List.of();
        }
        if (about == About.OTHERS) {
            return List.of(Score.RISK_TO_OTHERS);
        }
        return List.of(
                points.compareTo(BigDecimal.valueOf(high)) >= 0
                        ? Score.RISK_HIGH
                        : Score.RISK_PRESENT);
    }
}
