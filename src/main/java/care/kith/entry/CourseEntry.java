package care.kith.entry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens to the course as a whole.
public sealed interface CourseEntry extends Entry {

    /// A course began under a protocol. `caseId` is the name under which it is exported.
    record CourseBegun(
            String caseId,
            @Nullable String title,
            @Nullable Boolean invented,
            @Nullable Stated<ProblemArea> problemArea,
            ProtocolChoice protocol)
            implements CourseEntry {
        public CourseBegun {
            Must.notBeBlank("case_id", caseId);
            if (!caseId.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
                throw new IllegalArgumentException(
                        "case_id may hold letters, digits, dots and hyphens only");
            }
        }
    }

    record CareTeamNamed(CareTeam team) implements CourseEntry {}

    /// The protocol as agreed for this course; its phases may differ from those of the protocol
    /// file.
    record ProtocolChoice(
            String id,
            Integer plannedSessions,
            @Nullable Integer preSessions,
            @Nullable String frequency,
            @Nullable Integer minutes,
            @Nullable String mode,
            @Nullable List<PhaseRange> phases) {
        public ProtocolChoice {
            Must.notBeBlank("protocol.id", id);
            Must.beWithin("planned_sessions", plannedSessions, 1, 200);
            Must.beWithin("pre_sessions", preSessions, 0, 20);
            Must.beWithin("minutes", minutes, 1, 600);
            phases = Must.keep(phases);
        }
    }

    /// The sessions of a phase: from and to, or a count at a rhythm of its own (maintenance).
    record PhaseRange(
            Stated<Words.Phase> phase,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer sessions,
            @Nullable String frequency,
            @Nullable String label) {}

    /// Who treats and who supervises, as a case file tells it.
    record CareTeam(
            @Nullable Member therapist,
            @Nullable Member supervisor,
            @Nullable String supervisionFrequency,
            @Nullable List<Integer> recordedSessionsRated) {
        public CareTeam {
            recordedSessionsRated = Must.keep(recordedSessionsRated);
        }
    }

    /// A member of the care team with their level of training.
    record Member(String id, @Nullable String level, @Nullable BigDecimal yearsIpt) {}
}
