package care.kith.app;

import care.kith.entry.PracticeEntry.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The demonstration practice as `demo/practice.yaml` tells it; everybody in it is invented.
record DemoPlan(String practice, String zone, List<Person> staff, List<CasePlan> cases) {

    record Person(
            String reference,
            String name,
            String signIn,
            @Nullable String level,
            Set<Role> roles) {}

    /// A case as it stands, or told again: under another name, cut after a session, with every day
    /// moved by whole weeks so that the next session falls in the coming days.
    record CasePlan(
            String file,
            @Nullable String caseId,
            @Nullable String title,
            @Nullable Integer stopAfter,
            @Nullable Integer nextInDays,
            @Nullable String nextTime,
            @Nullable String therapist,
            @Nullable Map<String, String> replace) {}
}
