package care.kith.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One technique of IPT as it was carried out in a session.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = Technique.CommunicationAnalysis.class,
            name = "communication_analysis"),
    @JsonSubTypes.Type(value = Technique.DecisionAnalysis.class, name = "decision_analysis"),
    @JsonSubTypes.Type(value = Technique.RolePlay.class, name = "role_play")
})
public sealed interface Technique {

    /// One recent talk replayed turn by turn, to find what was meant and what was heard.
    record CommunicationAnalysis(
            @Nullable LocalDate eventDate,
            @Nullable String withPerson,
            @Nullable String setting,
            @Nullable String trigger,
            @JsonProperty("what_i_wanted") @Nullable String whatIWanted,
            @Nullable String feelingBefore,
            @Nullable List<Turn> dialogue,
            @Nullable String outcome,
            @Nullable String feelingAfter,
            @Nullable String assumptionChecked,
            @Nullable String patternNoticed,
            @Nullable String alternativeWording,
            @Nullable String nextStep)
            implements Technique {
        public CommunicationAnalysis {
            dialogue = Must.keep(dialogue);
        }
    }

    /// One problem of the focus, every option weighed, one chosen by the client.
    record DecisionAnalysis(
            @Nullable String problem,
            @Nullable String wantedOutcome,
            @Nullable List<Option> options,
            @Nullable String chosen,
            @Nullable String reason,
            @Nullable String firstStep,
            @Nullable String helpFrom,
            @Nullable String obstacle,
            @Nullable Integer reviewAt,
            @Nullable String result)
            implements Technique {
        public DecisionAnalysis {
            options = Must.keep(options);
        }
    }

    /// One way to go: its effect on the relationship from −3 to +3, how feasible from 0 to 10.
    record Option(
            @Nullable String id,
            @Nullable String option,
            @JsonProperty("for") @Nullable String inFavour,
            @Nullable String against,
            @Nullable BigDecimal effectOnRelationship,
            @Nullable BigDecimal feasible) {
        public Option {
            Must.beWithin("effect_on_relationship", effectOnRelationship, -3, 3);
            Must.beWithin("feasible", feasible, 0, 10);
        }
    }

    /// A talk practised before it is tried.
    record RolePlay(
            @Nullable String goal,
            @Nullable String scenario,
            @Nullable BigDecimal confidenceBefore,
            @Nullable List<Round> rounds,
            @Nullable List<String> keptPhrases,
            @Nullable BigDecimal confidenceAfter,
            @Nullable LocalDate realEventDate,
            @Nullable String result)
            implements Technique {
        public RolePlay {
            Must.beWithin("confidence_before", confidenceBefore, 0, 10);
            Must.beWithin("confidence_after", confidenceAfter, 0, 10);
            rounds = Must.keep(rounds);
            keptPhrases = Must.keep(keptPhrases);
        }
    }
}
