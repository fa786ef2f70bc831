package care.kith.casebook;

import care.kith.casebook.Decision.Accepted;
import care.kith.casebook.Decision.Refused;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.entry.Line;
import care.kith.journal.Journal;
import care.kith.journal.JournalMoved;
import care.kith.journal.Strongroom;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private final Scribe scribe;

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
        this.scribe = new Scribe(clock, zone, summary);
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
        return road(leave, new EntryNames(random, null), fold, decide);
    }

    /// As `carry`, but a form that is sent twice is written once: its entries take their names from
    /// `form`, the token that was handed out with it.
    public <S> Outcome<S> carry(
            MayWrite leave, UUID form, Fold<S> fold, Function<S, Decision> decide) {
        return road(leave, new EntryNames(random, form), fold, decide);
    }

    private <S> Outcome<S> road(
            MayWrite leave, EntryNames names, Fold<S> fold, Function<S, Decision> decide) {
        var journal = strongroom.journal();
        for (var tries = 1; ; tries++) {
            var lines = journal.read(leave.client());
            var state = fold.over(lines);
            if (names.areIn(lines)) {
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
                        var written = journal.append(scribe.batch(leave, lines, facts, names));
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
