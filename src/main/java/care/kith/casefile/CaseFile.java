package care.kith.casefile;

import care.kith.entry.CourseEntry.CareTeam;
import care.kith.entry.CourseEntry.CourseBegun;
import care.kith.entry.CourseEntry.ProtocolChoice;
import care.kith.entry.ProblemArea;
import care.kith.entry.Stated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case file, version 1, field by field in the order in which it is written (docs/case-file.md);
/// what came after a fact and stands among its fields is in `Later`.
record CaseFile(
        Integer schemaVersion,
        String caseId,
        @Nullable String title,
        @Nullable Boolean invented,
        @Nullable Stated<ProblemArea> problemArea,
        ProtocolChoice protocol,
        @Nullable CareTeam staff,
        List<CaseClient> clients,
        @Nullable List<CaseSession> sessions) {

    CaseFile {
        if (schemaVersion == null || schemaVersion != 1) {
            throw new IllegalArgumentException("schema_version must be 1");
        }
        if (clients == null || clients.size() != 1) {
            throw new IllegalArgumentException(
                    "clients must hold exactly one client; groups are not carried yet");
        }
        if (caseId == null || protocol == null) {
            throw new IllegalArgumentException("case_id and protocol are needed");
        }
    }

    CaseClient client() {
        return clients.getFirst();
    }

    List<CaseSession> held() {
        return sessions == null ? List.of() : sessions;
    }

    CourseBegun begun() {
        return new CourseBegun(caseId, title, invented, problemArea, protocol);
    }
}
