package care.kith.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a form comes to: a score with its meaning, or why there is none. Risk answers speak in both
/// cases.
public sealed interface Score {

    List<String> flags();

    /// `rawProrated` is the total before rounding where open items were filled by the mean of the
    /// others. `algorithm` and `provisionalDiagnosis` are the answers of the instrument's rule.
    record Scored(
            BigDecimal score,
            boolean prorated,
            @Nullable BigDecimal rawProrated,
            @Nullable String band,
            @Nullable Boolean isCase,
            Map<String, BigDecimal> subscales,
            @Nullable String algorithm,
            @Nullable Boolean provisionalDiagnosis,
            List<String> flags)
            implements Score {
        public Scored {
            subscales = Map.copyOf(subscales);
            flags = List.copyOf(flags);
        }

        Scored with(List<String> more) {
            var all = new java.util.LinkedHashSet<>(more);
            all.addAll(flags);
            return new Scored(
                    score,
                    prorated,
                    rawProrated,
                    band,
                    isCase,
                    subscales,
                    algorithm,
                    provisionalDiagnosis,
                    List.copyOf(all));
        }
    }

    /// `item` is the first out of range; `missing` how many were open.
    record Unscored(Why why, @Nullable Integer item, @Nullable Integer missing, List<String> flags)
            implements Score {
        public Unscored {
            flags = List.copyOf(flags);
        }
    }

    enum Why {
        WRONG_ITEM_COUNT,
        OUT_OF_RANGE,
        TOO_MANY_MISSING
    }

    /// The flags of risk.
    String RISK_PRESENT = "RISK_PRESENT";

    String RISK_HIGH = "RISK_HIGH";
    String RISK_ITEM_UNANSWERED = "RISK_ITEM_UNANSWERED";
    String RISK_TO_OTHERS = "RISK_TO_OTHERS";

    /// Scores a form as it was filled in.
    static Score of(Instrument instrument, Answers answers) {
        return new Tally(instrument, answers).score();
    }

    /// Scores items as the record holds them: points, also where a form shows positions.
    static Score ofRecorded(Instrument instrument, Answers points) {
        return of(instrument, Points.turned(instrument, points));
    }

    /// Judges a total whose items are not known; `riskItem` is the answer to the first risk item.
    static Scored ofTotal(Instrument instrument, BigDecimal total, @Nullable BigDecimal riskItem) {
        var flags =
                riskItem == null || instrument.risk().isEmpty()
                        ? List.<String>of()
                        : instrument.risk().getFirst().flags(riskItem);
        return new Scored(
                total,
                false,
                null,
                Band.of(instrument.bands(), total),
                instrument.isCase(total),
                Map.of(),
                null,
                null,
                flags);
    }
}
