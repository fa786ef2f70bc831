package care.kith.protocol;

import care.kith.entry.MalformedFile;
import care.kith.entry.ProblemArea;
import care.kith.entry.StrictYaml.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What makes no sense in a protocol file although every single field does.
final class ProtocolFaults {

    private final Document document;
    private final Protocol protocol;
    private final Set<String> known;
    private final List<MalformedFile> faults = new ArrayList<>();

    ProtocolFaults(Document document, Protocol protocol, Set<String> known) {
        this.document = document;
        this.protocol = protocol;
        this.known = known;
    }

    List<MalformedFile> all() {
        name();
        areas();
        faults.addAll(new PhaseFaults(document, protocol, known).all());
        measures();
        numbers();
        return faults;
    }

    private void say(String pointer, String reason) {
        faults.add(document.fault(pointer, reason));
    }

    private void name() {
        var expected = protocol.id() + "@" + protocol.version() + ".yaml";
        if (!document.file().equals(expected)) {
            say("/id", "and version must be those of the file's name");
        }
    }

    private void areas() {
        var seen = new HashSet<ProblemArea>();
        for (int i = 0; i < protocol.areas().size(); i++) {
            var area = protocol.areas().get(i);
            if (area == ProblemArea.MIXED || !seen.add(area)) {
                say("/areas/" + i, "must be one of the four, and each once");
            }
        }
    }

    private void measures() {
        var seen = new HashSet<String>();
        for (int i = 0; i < protocol.measures().size(); i++) {
            var measure = protocol.measures().get(i);
            if (!seen.add(measure.instrument() + measure.area())) {
                say("/measures/" + i + "/instrument", "stands here a second time");
            }
            if (measure.area() != null && !protocol.areas().contains(measure.area())) {
                say("/measures/" + i + "/area", "is not an area of this protocol");
            }
        }
    }

    private void numbers() {
        var half = protocol.midcourse();
        if (half != null && half.session() > protocol.sessions()) {
            say("/midcourse/session", "lies past the last session");
        }
        if (protocol.ending().opensWithLeft() > protocol.sessions()) {
            say("/ending/opens_with_left", "is more than the sessions there are");
        }
    }
}
