package care.kith.guide;

import care.kith.guide.Agenda.Missing;
import care.kith.protocol.Protocol;
import care.kith.protocol.Required;
import java.util.LinkedHashMap;
import java.util.List;

/// What earlier sessions asked for once and no note has ticked; what every session asks for is not
/// carried over.
record MissingTasks(Protocol protocol, ClientRecord record, int session) {

    List<Missing> all() {
        var emphasis = new Emphasis(record, protocol, session);
        var missing = new LinkedHashMap<String, Missing>();
        for (var number = 0; number < session; number++) {
            for (var required : protocol.required(number)) {
                var task = required.task();
                if (wasDue(required, number) && isNowhere(task)) {
                    missing.putIfAbsent(task, new Missing(task, "S" + number, emphasis.of(task)));
                }
            }
        }
        return List.copyOf(missing.values());
    }

    private boolean wasDue(Required required, int number) {
        return switch (required.timing()) {
            case THIS_SESSION, MIDCOURSE -> true;
            case BY_END_OF_PHASE -> protocol.isLastOfPhase(number);
            case EVERY_SESSION, SESSIONS_LEFT -> false;
        };
    }

    private boolean isNowhere(String task) {
        return record.course().sessions().firstWith(task) == null;
    }
}
