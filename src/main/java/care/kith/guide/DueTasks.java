package care.kith.guide;

import care.kith.course.Session;
import care.kith.guide.Agenda.Due;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import care.kith.protocol.Required;
import care.kith.protocol.Required.Timing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the next session asks for: what is asked every time, what the phase asks once and has not
/// got yet, and the next tactic of the agreed area.
record DueTasks(Protocols library, Protocol protocol, ClientRecord record, int session) {

    List<Due> all() {
        var emphasis = new Emphasis(record, protocol, session);
        var due = new LinkedHashMap<String, Due>();
        for (var required : protocol.required(session)) {
            if (isAsked(required)) {
                due.put(required.task(), new Due(required.task(), emphasis.of(required.task())));
            }
        }
        var phase = protocol.phaseOf(session);
        if (phase != null && phase.asksForTactic()) {
            nextTactic().ifPresent(key -> due.putIfAbsent(key, new Due(key, emphasis.of(key))));
        }
        return List.copyOf(due.values());
    }

    /// What each session asks for is always due; what the phase asks for once, until it is done.
    private boolean isAsked(Required required) {
        var everyTime =
                required.timing() == Timing.EVERY_SESSION
                        || required.timing() == Timing.SESSIONS_LEFT;
        if (required.task().equals("S06") && !workOpen()) {
            return false;
        }
        return everyTime || isNew(required.task());
    }

    /// Work from an earlier session whose result nobody has looked at yet.
    private boolean workOpen() {
        return record.course().sessions().all().stream()
                .map(Session::work)
                .filter(Objects::nonNull)
                .anyMatch(work -> work.agreed() != null && work.result() == null);
    }

    /// The first tactic of the agreed area that no note has ticked yet; none when all are.
    private Optional<String> nextTactic() {
        var focus = record.course().understanding().focus();
        var area = focus == null ? null : library.area(focus);
        return area == null
                ? Optional.empty()
                : area.tactics().stream()
                        .map(tactic -> tactic.key())
                        .filter(this::isNew)
                        .findFirst();
    }

    private boolean isNew(String task) {
        return record.course().sessions().firstWith(task) == null;
    }
}
