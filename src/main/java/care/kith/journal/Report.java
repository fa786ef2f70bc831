package care.kith.journal;

import java.util.List;

/// What a look at the whole journal found; `withKeys` says whether bodies were opened.
public record Report(boolean withKeys, long streams, long entries, List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /// Nothing is damaged or missing; what was repaired is whole again.
    public boolean sound() {
        return findings.stream().allMatch(Finding::putRight);
    }
}
