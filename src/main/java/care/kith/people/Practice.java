package care.kith.people;

import care.kith.entry.PracticeEntry.PracticeFounded;
import care.kith.entry.PracticeEntry.RecoverySheetConfirmed;
import care.kith.entry.PracticeEntry.RecoverySheetRenewed;
import care.kith.entry.StaffId;
import care.kith.journal.Strongroom;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The practice itself. Its stream is changed by nothing but the commands here, those of its `team`
/// and its `signIns`, and those about whom it `care`s for.
public final class Practice {

    /// The hand in which the practice's first lines are written, before anybody works here.
    static final StaffId FOUNDING = StaffId.of("00000000-0000-4000-8000-0000000000f0");

    private final PracticeStream stream;
    private final SignIns signIns;
    private final Team team;
    private final Care care;

    public Practice(
            Strongroom strongroom,
            RandomGenerator random,
            InstantSource clock,
            Passwords passwords) {
        stream = new PracticeStream(strongroom, random, clock);
        signIns = new SignIns(stream, passwords, random);
        team = new Team(stream, passwords, signIns, random);
        care = new Care(stream, random);
    }

    /// @throws IllegalStateException while the practice is locked
    public Staff staff() {
        return stream.staff();
    }

    public Team team() {
        return team;
    }

    SignIns signIns() {
        return signIns;
    }

    public Care care() {
        return care;
    }

    public @Nullable PeopleRefusal found(String name, String zone) {
        synchronized (stream) {
            if (staff().practice() != null) {
                return PeopleRefusal.PRACTICE_ALREADY_FOUNDED;
            }
            if (name.isBlank()) {
                return PeopleRefusal.NAME_MISSING;
            }
            try {
                ZoneId.of(zone);
            } catch (DateTimeException _) {
                return PeopleRefusal.ZONE_UNKNOWN;
            }
            stream.write(FOUNDING, List.of(new PracticeFounded(name.strip(), zone)));
            return null;
        }
    }

    /// The sheet was typed back; said twice it is still one fact.
    public void confirmSheet(StaffId by) {
        synchronized (stream) {
            if (!staff().sheetConfirmed()) {
                stream.write(by, List.of(new RecoverySheetConfirmed(by)));
            }
        }
    }

    /// Somebody opened the practice with its sheet: the words were seen, so a new one is due.
    void recovered() {
        stream.write(FOUNDING, List.of(new RecoverySheetRenewed(FOUNDING)));
    }

    /// From here on a sheet waits to be typed back, whatever becomes of the process.
    void awaitSheet(StaffId by) {
        synchronized (stream) {
            if (staff().sheetConfirmed()) {
                stream.write(by, List.of(new RecoverySheetRenewed(by)));
            }
        }
    }
}
