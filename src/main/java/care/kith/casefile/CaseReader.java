package care.kith.casefile;

import care.kith.casebook.Decision;
import care.kith.casebook.Decision.Accepted;
import care.kith.casebook.Decision.Fact;
import care.kith.casebook.Decision.Refused;
import care.kith.casefile.Play.Step;
import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.MalformedFile;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.StrictYaml;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import care.kith.protocol.Protocols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A case file read strictly and played in thought, so that a faulty one is refused whole before
/// anything is stored.
public final class CaseReader {

    private static final UUID NOBODY = new UUID(0, 0);

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
        var file = document.as(CaseFile.class);
        if (protocols.find(file.protocol().id()) == null) {
            throw document.fault(
                    "/protocol/id",
                    "is no protocol that Kith carries; known are "
                            + protocols.all().stream()
                                    .map(care.kith.protocol.Protocol::id)
                                    .toList());
        }
        distinct(document, file);
        Play play;
        try {
            play = new CasePlay(file, instruments).play();
        } catch (IllegalArgumentException e) {
            throw faulty(document, "/clients/0", e);
        }
        return new Case(
                file.caseId(),
                file,
                facts(document, play.inOrder()),
                document.tree().at("/clients/0/expected"));
    }

    /// What a command refuses only by its state is told here in the file's own terms.
    private static void distinct(StrictYaml.Document document, CaseFile file) {
        var seen = new ArrayList<Integer>();
        for (var i = 0; i < file.held().size(); i++) {
            var appointment = file.held().get(i).appointment();
            if (seen.contains(appointment)) {
                throw document.fault(
                        "/sessions/" + i + "/appointment",
                        "stands twice; each appointment has a number of its own");
            }
            seen.add(appointment);
        }
    }

    private List<Fact> facts(StrictYaml.Document document, List<Step> steps) {
        var facts = new ArrayList<Fact>();
        var fold = ClientRecord.fold(instruments);
        var record = fold.start();
        for (var step : steps) {
            switch (decide(document, step, record)) {
                case Accepted(var accepted) -> {
                    for (var fact : accepted) {
                        facts.add(fact);
                        record = fold.onto(record, List.of(line(fact, facts.size())));
                    }
                }
                case Refused(var why) -> throw document.fault(step.pointer(), why.code());
            }
        }
        return facts;
    }

    private static Decision decide(StrictYaml.Document document, Step step, ClientRecord record) {
        try {
            return step.command().apply(record);
        } catch (IllegalArgumentException e) {
            throw faulty(document, step.pointer(), e);
        }
    }

    /// A fact that refuses itself begins its message with the field's name.
    private static MalformedFile faulty(
            StrictYaml.Document document, String pointer, IllegalArgumentException e) {
        var reason = String.valueOf(e.getMessage());
        var space = reason.indexOf(' ');
        var own = pointer + "/" + reason.substring(0, Math.max(space, 0));
        return document.lines().containsKey(own)
                ? document.fault(own, reason.substring(space + 1))
                : document.fault(pointer, reason);
    }

    /// A line as the fold needs it; ids and receipt come only when it is really written.
    static Line line(Fact fact, long number) {
        return new Line(
                new StreamId(NOBODY),
                number,
                new EntryId(NOBODY),
                fact.happened(),
                ZoneOffset.UTC,
                Instant.EPOCH,
                new StaffId(NOBODY),
                null,
                fact.entry());
    }
}
