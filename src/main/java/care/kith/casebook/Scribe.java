package care.kith.casebook;

import care.kith.casebook.Decision.Fact;
import care.kith.entry.Line;
import care.kith.journal.Batch;
import care.kith.journal.NewEntry;
import care.kith.people.MayWrite;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Puts facts into the form in which the journal takes them: in whose hand, where, and with the
/// summary of the record as it will be.
record Scribe(InstantSource clock, Supplier<ZoneId> zone, Function<List<Line>, String> summary) {

    /// @param lines the record as it is
    Batch batch(MayWrite leave, List<Line> lines, List<Fact> facts, EntryNames names) {
        var here = zone.get();
        var entries = new ArrayList<NewEntry>();
        var all = new ArrayList<>(lines);
        for (var fact : facts) {
            var entry =
                    new NewEntry(
                            names.of(entries.size()),
                            fact.happened(),
                            here,
                            leave.by(),
                            fact.supersedes(),
                            fact.entry());
            entries.add(entry);
            all.add(foreseen(leave, all.size() + 1L, entry));
        }
        return new Batch(leave.client(), lines.size(), entries, summary.apply(all), null);
    }

    /// The line as it will stand.
    private Line foreseen(MayWrite leave, long number, NewEntry entry) {
        return new Line(
                leave.client(),
                number,
                entry.id(),
                entry.happened(),
                entry.zone(),
                clock.instant(),
                entry.by(),
                entry.supersedes(),
                entry.entry());
    }
}
