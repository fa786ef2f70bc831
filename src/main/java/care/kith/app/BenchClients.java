package care.kith.app;

import care.kith.entry.EntryId;
import care.kith.entry.InventoryEntry;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.PracticeEntry.ClientRegistered;
import care.kith.entry.SessionEntry;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.journal.Batch;
import care.kith.journal.NewEntry;
import care.kith.measure.Instruments;
import care.kith.people.Leaves;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Invented clients in any number, made of the demonstration's first course.
final class BenchClients {

    private static final int TOGETHER = 1_000;

    private final Rooms rooms;
    private final RandomGenerator random;
    private final List<Line> pattern;

    /// Founds a practice in the empty rooms and plays the first demonstration course into it.
    BenchClients(Rooms rooms, String passphrase, RandomGenerator random) {
        this.rooms = rooms;
        this.random = random;
        rooms.strongroom().found(passphrase.toCharArray());
        rooms.practice().found("Bench", "UTC");
        var first = Objects.requireNonNull(DemoPlan.shipped().cases().getFirst().file());
        var reader = Rooms.reader(Instruments.library());
        var client = rooms.importer().put(reader.read(first, DemoPlan.resource("cases/" + first)));
        pattern = rooms.casebook().lines(rooms.leaves().forImport(client));
    }

    /// One more client, whose course runs to so many entries: the pattern's, then its measures,
    /// people and notes over again, later and later.
    StreamId course(int entries) {
        var client = StreamId.random(random);
        var all = new ArrayList<NewEntry>();
        for (var round = 0; all.size() < entries; round++) {
            for (var line : pattern) {
                var entry = round == 0 ? line.entry() : again(line, round);
                if (entry != null && all.size() < entries) {
                    all.add(entry(line.happened(), entry));
                }
            }
        }
        rooms.strongroom().journal().append(new Batch(client, 0, all, Summaries.of(pattern), null));
        return client;
    }

    private static care.kith.entry.@Nullable Entry again(Line line, int round) {
        return switch (line.entry()) {
            case MeasureAnswered answered ->
                    new MeasureAnswered(
                            null,
                            answered.date().plusYears(round),
                            answered.instrument(),
                            answered.version(),
                            answered.items(),
                            answered.total(),
                            answered.item9(),
                            answered.mode(),
                            null,
                            null);
            case InventoryEntry described -> described;
            case SessionEntry held -> held;
            default -> null;
        };
    }

    private NewEntry entry(When happened, care.kith.entry.Entry entry) {
        return new NewEntry(
                EntryId.random(random), happened, ZoneOffset.UTC, Leaves.IMPORT, null, entry);
    }

    /// Clients of so many entries each, many to a transaction, until there are enough or time is
    /// up.
    ///
    /// @return those that there are; the practice knows them once it is opened again
    List<StreamId> load(int clients, int entries, long deadline) {
        var journal = rooms.strongroom().journal();
        var practice = rooms.strongroom().practice();
        var registered = (long) journal.read(practice).size();
        var summary = Summaries.of(pattern);
        var opening = pattern.subList(0, Math.min(entries, pattern.size()));
        var all = new ArrayList<StreamId>();
        while (all.size() < clients && System.nanoTime() < deadline) {
            var batches = new ArrayList<Batch>();
            var names = new ArrayList<NewEntry>();
            for (var i = 0; i < Math.min(TOGETHER, clients - all.size()); i++) {
                var client = StreamId.random(random);
                var lines =
                        opening.stream().map(line -> entry(line.happened(), line.entry())).toList();
                batches.add(new Batch(client, 0, lines, summary, null));
                names.add(entry(opening.getFirst().happened(), new ClientRegistered(client)));
            }
            batches.add(new Batch(practice, registered, names, null, null));
            registered += names.size();
            journal.appendAll(batches);
            batches.removeLast();
            batches.forEach(batch -> all.add(batch.stream()));
        }
        return all;
    }
}
