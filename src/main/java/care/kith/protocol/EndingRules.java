package care.kith.protocol;

import java.util.List;

/// How a course is brought to its end.
///
/// Sessions left include the one that is being held.
public record EndingRules(
        int opensWithLeft,
        int nameSessionsLeftFrom,
        List<Integer> followUpMonths,
        List<Integer> followUpMonthsIfWished,
        PlanIfNotBetter planIfNotBetter,
        List<String> endsWhen) {

    public EndingRules {
        Given.within("opens_with_left", opensWithLeft, 1, 50);
        Given.within("name_sessions_left_from", nameSessionsLeftFrom, 1, 50);
        followUpMonths = Given.some("follow_up_months", followUpMonths);
        followUpMonthsIfWished = Given.any(followUpMonthsIfWished);
        Given.value("plan_if_not_better", planIfNotBetter);
        endsWhen = Given.some("ends_when", endsWhen);
    }

    /// When a plan for too little response (task E11) is asked for.
    public enum PlanIfNotBetter {
        WITHOUT_RELIABLE_RECOVERY,
        WITHOUT_RELIABLE_CHANGE
    }
}
