package care.kith.casebook;

import care.kith.casebook.Decision.Accepted;
import care.kith.casebook.Decision.Fact;
import care.kith.casebook.Decision.Refused;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.journal.Batch;
import care.kith.journal.Journal;
import care.kith.journal.JournalMoved;
import care.kith.journal.NewEntry;
import care.kith.journal.Strongroom;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// The one road to a client's record: read, fold, decide, append, fold on what was written. What it
/// says was done is durable.
///
/// When somebody else was quicker, the command is decided again on what they wrote, three times at
/// most.
public final class Casebook {

    private static final int TRIES = 4;

    private final Strongroom strongroom;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final Function<List<Line>, String> summary;

    /// @param zone the practice's own, known once it is open
    /// @param summary makes a client's new summary (JSON) of all their lines
    public Casebook(
            Strongroom strongroom,
            RandomGenerator random,
            InstantSource clock,
            Supplier<ZoneId> zone,
            Function<List<Line>, String> summary) {
        this.strongroom = strongroom;
        this.random = random;
        this.clock = clock;
        this.zone = zone;
        this.summary = summary;
    }

    /// The state of a record, once the journal has noted who reads it.
    public <S> S look(MayRead leave, Fold<S> fold) {
        return fold.over(lines(leave));
    }

    /// All lines of a record, once the journal has noted who reads them.
    public List<Line> lines(MayRead leave) {
        var journal = strongroom.journal();
        var lines = journal.read(leave.client());
        note(journal, leave, lines, "record");
        return lines;
    }

    /// Of an empty record there is nothing to be shown, and no key yet to seal the note with.
    private static void note(Journal journal, MayRead leave, List<Line> lines, String what) {
        if (!lines.isEmpty()) {
            journal.noteRead(leave.client(), leave.by(), what);
        }
    }

    public <S> Outcome<S> carry(MayWrite leave, Fold<S> fold, Function<S, Decision> decide) {
        return road(leave, fold, decide, _ -> EntryId.random(random), false);
    }

    /// As `carry`, but a form that is sent twice is written once: its entries take their names from
    /// `form`, the token that was handed out with it.
    public <S> Outcome<S> carry(
            MayWrite leave, UUID form, Fold<S> fold, Function<S, Decision> decide) {
        return road(leave, fold, decide, place -> named(form, place), true);
    }

    private <S> Outcome<S> road(
            MayWrite leave,
            Fold<S> fold,
            Function<S, Decision> decide,
            IntFunction<EntryId> ids,
            boolean once) {
        var journal = strongroom.journal();
        for (var tries = 1; ; tries++) {
            var lines = journal.read(leave.client());
            var state = fold.over(lines);
            if (once && holds(lines, ids.apply(0))) {
                return new Done<>(state);
            }
            switch (decide.apply(state)) {
                case Refused(var why) -> {
                    note(journal, leave, lines, "refusal");
                    return new Declined<>(state, why);
                }
                case Accepted(var facts) when facts.isEmpty() -> {
                    return new Done<>(state);
                }
                case Accepted(var facts) -> {
                    try {
                        var written = append(journal, leave, lines, facts, ids);
                        return new Done<>(fold.onto(state, written));
                    } catch (JournalMoved moved) {
                        if (tries == TRIES) {
                            throw moved;
                        }
                    }
                }
            }
        }
    }

    private List<Line> append(
            Journal journal,
            MayWrite leave,
            List<Line> lines,
            List<Fact> facts,
            IntFunction<EntryId> ids) {
        var here = zone.get();
        var entries = new ArrayList<NewEntry>();
        var all = new ArrayList<>(lines);
        for (var fact : facts) {
            var entry =
                    new NewEntry(
                            ids.apply(entries.size()),
                            fact.happened(),
                            here,
                            leave.by(),
                            fact.supersedes(),
                            fact.entry());
            entries.add(entry);
            all.add(foreseen(leave, all.size() + 1L, entry));
        }
        return journal.append(
                new Batch(leave.client(), lines.size(), entries, summary.apply(all), null));
    }

    /// The line as it will stand, for the summary that goes into the same batch.
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

    private static boolean holds(List<Line> lines, EntryId id) {
        return lines.stream().anyMatch(line -> line.id().equals(id));
    }

    private static EntryId named(UUID form, int place) {
        var bytes =
                ByteBuffer.allocate(20)
                        .putLong(form.getMostSignificantBits())
                        .putLong(form.getLeastSignificantBits())
                        .putInt(place);
        return new EntryId(UUID.nameUUIDFromBytes(bytes.array()));
    }

    public void saveDraft(MayWrite leave, String form, String content) {
        strongroom.journal().saveDraft(leave.by(), leave.client(), form, content);
    }

    public Optional<String> draft(MayWrite leave, String form) {
        return strongroom.journal().draft(leave.by(), leave.client(), form);
    }

    public void discardDraft(MayWrite leave, String form) {
        strongroom.journal().discardDraft(leave.by(), leave.client(), form);
    }
}
