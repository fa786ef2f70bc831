package care.kith.casefile;

import care.kith.casebook.Decision.Fact;
import care.kith.entry.MalformedFile;
import care.kith.entry.StrictYaml;
import care.kith.entry.StrictYaml.Document;
import care.kith.measure.Instruments;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A case file read strictly and played in thought, so that a faulty one is refused whole before
/// anything is stored.
public final class CaseReader {

    private final Protocols protocols;
    private final Instruments instruments;

    public CaseReader(Protocols protocols, Instruments instruments) {
        this.protocols = protocols;
        this.instruments = instruments;
    }

    /// A sound case: its name, the facts it comes to in their order, and what it expects of the
    /// program.
    public record Case(String caseId, CaseFile file, List<Fact> facts, JsonNode expected) {
        public Case {
            facts = List.copyOf(facts);
        }
    }

    /// @throws MalformedFile with file, line, field and reason at the first fault
    public Case read(String fileName, String text) {
        var document = StrictYaml.parse(fileName, text);
        if (!(document.tree() instanceof ObjectNode tree)) {
            throw document.fault("", "must be a group of fields");
        }
        var late = LateFields.takenFrom(tree);
        var file = document.as(CaseFile.class);
        var later = new Document(fileName, late, document.lines()).as(Later.class);
        check(document, file);
        var readThrough = new ReadThrough(document, instruments);
        Play play;
        try {
            play = new CasePlay(file, later, instruments).play();
        } catch (IllegalArgumentException e) {
            throw readThrough.faulty(Play.CLIENT, e);
        }
        return new Case(
                file.caseId(),
                file,
                readThrough.facts(play.inOrder()),
                tree.at(Play.CLIENT + "/expected"));
    }

    /// What a command would refuse only by its state, or too late, is told here in the file's own
    /// terms.
    private void check(Document document, CaseFile file) {
        if (protocols.find(file.protocol().id()) == null) {
            throw document.fault(
                    "/protocol/id",
                    "is no protocol that Kith carries; known are "
                            + protocols.all().stream().map(Protocol::id).toList());
        }
        var seen = new HashSet<Integer>();
        for (var i = 0; i < file.held().size(); i++) {
            if (!seen.add(file.held().get(i).appointment())) {
                throw document.fault(
                        "/sessions/" + i + "/appointment",
                        "stands twice; each appointment has a number of its own");
            }
        }
    }
}
