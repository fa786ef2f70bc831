package care.kith.protocol;

import care.kith.entry.MalformedFile;
import care.kith.entry.StrictYaml.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What makes no sense in the phases of a protocol file, and in the tasks that they ask for.
final class PhaseFaults {

    private final Document document;
    private final Protocol protocol;
    private final Set<String> known;
    private final List<MalformedFile> faults = new ArrayList<>();

    PhaseFaults(Document document, Protocol protocol, Set<String> known) {
        this.document = document;
        this.protocol = protocol;
        this.known = known;
    }

    List<MalformedFile> all() {
        ranges();
        tasks();
        return faults;
    }

    private void say(String pointer, String reason) {
        faults.add(document.fault(pointer, reason));
    }

    /// Phases cover the sessions from the first to the last, one after the other.
    private void ranges() {
        var next = protocol.preSessions() > 0 ? 0 : 1;
        var after = false;
        for (int i = 0; i < protocol.phases().size(); i++) {
            var phase = protocol.phases().get(i);
            var at = "/phases/" + i;
            if (phase.from() == null || phase.to() == null) {
                after = true;
                continue;
            }
            if (after) {
                say(at + "/from", "must come before the phases that follow the course");
            }
            if (phase.from() < next) {
                say(at + "/from", "overlaps the phase before; must be " + next);
            } else if (phase.from() > next) {
                say(at + "/from", "leaves a gap; must be " + next);
            }
            next = phase.to() + 1;
        }
        if (next != protocol.sessions() + 1) {
            say("/phases", "must end at session %d".formatted(protocol.sessions()));
        }
    }

    private void tasks() {
        for (int i = 0; i < protocol.phases().size(); i++) {
            var phase = protocol.phases().get(i);
            var at = "/phases/" + i;
            known(at + "/every", phase.every());
            known(at + "/after_first", phase.afterFirst());
            known(at + "/first", phase.first());
            known(at + "/last", phase.last());
            known(at + "/by_the_end", phase.byTheEnd());
            known(at + "/when_needed", phase.whenNeeded());
            for (int j = 0; j < phase.at().size(); j++) {
                var nth = phase.at().get(j);
                known(at + "/at/" + j + "/tasks", nth.tasks());
                if (phase.isWithinCourse() && nth.session() > phase.length()) {
                    say(at + "/at/" + j + "/session", "counts past the end of the phase");
                }
            }
            for (int j = 0; j < phase.choices().size(); j++) {
                known(at + "/choices/" + j + "/of", phase.choices().get(j).of());
            }
        }
        if (protocol.midcourse() != null) {
            known("/midcourse/tasks", protocol.midcourse().tasks());
        }
    }

    private void known(String pointer, List<String> tasks) {
        var seen = new HashSet<String>();
        for (int i = 0; i < tasks.size(); i++) {
            if (!known.contains(tasks.get(i))) {
                say(pointer + "/" + i, "is not a task of the catalogue");
            } else if (!seen.add(tasks.get(i))) {
                say(pointer + "/" + i, "stands here a second time");
            }
        }
    }
}
