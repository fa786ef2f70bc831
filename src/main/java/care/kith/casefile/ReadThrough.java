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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A case played in thought: the facts that its commands come to, one after the other, or the place
/// in the file of the first command that is refused.
record ReadThrough(StrictYaml.Document document, Instruments instruments) {

    private static final UUID NOBODY = new UUID(0, 0);

    List<Fact> facts(List<Step> steps) {
        var facts = new ArrayList<Fact>();
        var fold = ClientRecord.fold(instruments);
        var record = fold.start();
        for (var step : steps) {
            switch (decide(step, record)) {
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

    private Decision decide(Step step, ClientRecord record) {
        try {
            return step.command().apply(record);
        } catch (IllegalArgumentException e) {
            throw faulty(step.pointer(), e);
        }
    }

    /// A fact that refuses itself begins its message with the field's name.
    MalformedFile faulty(String pointer, IllegalArgumentException e) {
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
