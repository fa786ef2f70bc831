package care.kith.people;

import care.kith.entry.EntryId;
import care.kith.entry.PracticeEntry;
import care.kith.entry.PracticeEntry.PracticeFounded;
import care.kith.entry.StaffId;
import care.kith.entry.When;
import care.kith.journal.Batch;
import care.kith.journal.Journal;
import care.kith.journal.JournalMoved;
import care.kith.journal.NewEntry;
import care.kith.journal.Strongroom;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The practice's own stream, kept folded in memory while it is open. Whoever decides on what it
/// says and then writes holds its monitor in between.
final class PracticeStream {

    private final Strongroom strongroom;
    private final RandomGenerator random;
    private final InstantSource clock;

    private record Kept(Journal journal, long number, Staff staff) {}

    private volatile @Nullable Kept kept;

    PracticeStream(Strongroom strongroom, RandomGenerator random, InstantSource clock) {
        this.strongroom = strongroom;
        this.random = random;
        this.clock = clock;
    }

    /// @throws IllegalStateException while the practice is locked
    Staff staff() {
        return now().staff;
    }

    synchronized void write(StaffId by, List<? extends PracticeEntry> entries) {
        var before = now();
        var zone =
                entries.getFirst() instanceof PracticeFounded(_, var named)
                        ? ZoneId.of(named)
                        : before.staff.zone();
        var when =
                When.at(
                        LocalDateTime.ofInstant(clock.instant(), zone)
                                .truncatedTo(ChronoUnit.MINUTES));
        var news =
                entries.stream()
                        .map(e -> new NewEntry(EntryId.random(random), when, zone, by, null, e))
                        .toList();
        try {
            var batch = new Batch(strongroom.practice(), before.number, news, null, null);
            var written = before.journal.append(batch);
            kept =
                    new Kept(
                            before.journal,
                            before.number + written.size(),
                            before.staff.after(written));
        } catch (JournalMoved moved) {
            kept = null;
            throw moved;
        }
    }

    /// Without waiting for whoever writes, as long as the practice is not opened anew.
    private Kept now() {
        var journal = strongroom.journal();
        var known = kept;
        return known != null && known.journal.equals(journal) ? known : readAgain(journal);
    }

    private synchronized Kept readAgain(Journal journal) {
        var lines = journal.read(strongroom.practice());
        var read = new Kept(journal, lines.size(), Staff.NOBODY.after(lines));
        kept = read;
        return read;
    }
}
