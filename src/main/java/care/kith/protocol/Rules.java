package care.kith.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The switches in which one form of IPT differs from another.
///
/// `more` holds rules that only a person can keep, as sentences.
public record Rules(
        WorkBetween workBetweenSessions,
        SickRole sickRole,
        SymptomLinks symptomLinks,
        List<Guest> othersJoin,
        @Nullable StepUp stepUp,
        List<String> more) {

    public Rules {
        Given.value("work_between_sessions", workBetweenSessions);
        Given.value("sick_role", sickRole);
        Given.value("symptom_links", symptomLinks);
        othersJoin = Given.any(othersJoin);
        more = Given.any(more);
    }

    /// Whether work between sessions belongs to this form of IPT.
    public enum WorkBetween {
        NONE,
        WELCOME,
        EXPECTED
    }

    /// Adolescents keep going to school: their sick role is limited (Mufson et al., 2004).
    public enum SickRole {
        FULL,
        LIMITED
    }

    /// Who names the link between symptoms and people, and how often.
    public enum SymptomLinks {
        AS_THEY_COME,
        NAMED_BY_THE_CLIENT,
        NAMED_WEEKLY
    }

    /// Who may join a session.
    public enum Guest {
        PARTNER,
        FAMILY,
        PARENT
    }

    /// When counselling is not enough: a finding, or a score this high that is not falling by then.
    public record StepUp(
            String instrument, int totalAtLeast, int notFallingBySession, List<Finding> findings) {
        public StepUp {
            Given.text("instrument", instrument);
            Given.within("total_at_least", totalAtLeast, 1, 1000);
            Given.within("not_falling_by_session", notFallingBySession, 1, 200);
            findings = Given.any(findings);
        }
    }

    /// What calls for more than counselling whatever the score.
    public enum Finding {
        RISK,
        PSYCHOSIS,
        MANIA
    }
}
