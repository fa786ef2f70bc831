package care.kith.guide;

import care.kith.guide.Agenda.Strength;
import care.kith.protocol.Protocol;
import java.util.Set;

/// How strongly the guide speaks of a task in a session: it stops once, asks for a reason where the
/// protocol turns, and otherwise hints.
record Emphasis(ClientRecord record, Protocol protocol, int session) {

    /// Without these, the middle phase is not entered unless a reason is given (formulation, focus,
    /// goals, contract; Weissman, Markowitz & Klerman, 2018).
    private static final Set<String> ASK_FOR_REASON = Set.of("I11", "I12", "I13", "I14");

    /// A confrontation is rehearsed.
    private static final String REHEARSAL = "D7";

    /// The violence enquiry before a confrontation is rehearsed is the one hard stop.
    Strength of(String task) {
        if (task.equals(REHEARSAL) && !violenceAsked()) {
            return Strength.STOP;
        }
        return ASK_FOR_REASON.contains(task)
                        || (task.startsWith("E") && protocol.leftAt(session) <= 1)
                ? Strength.REASON
                : Strength.HINT;
    }

    private boolean violenceAsked() {
        var suitability = record.course().intake().suitability();
        return suitability != null && suitability.partnerViolenceEnquiry() != null;
    }
}
