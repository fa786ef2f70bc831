package care.kith.people;

import care.kith.entry.EntryId;
import care.kith.entry.PracticeEntry;
import care.kith.entry.PracticeEntry.CareBegun;
import care.kith.entry.PracticeEntry.CareEnded;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.ClientRegistered;
import care.kith.entry.PracticeEntry.PracticeFounded;
import care.kith.entry.PracticeEntry.RecoverySheetConfirmed;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.PracticeEntry.SignInSet;
import care.kith.entry.PracticeEntry.StaffJoined;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.journal.Batch;
import care.kith.journal.Journal;
import care.kith.journal.JournalMoved;
import care.kith.journal.NewEntry;
import care.kith.journal.Strongroom;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The practice's own stream: kept folded in memory while open, and changed by nothing but the
/// commands here.
public final class Practice {

    /// The hand in which the practice's first lines are written, before anybody works here.
    static final StaffId FOUNDING = StaffId.of("00000000-0000-4000-8000-0000000000f0");

    private final Strongroom strongroom;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Passwords passwords;

    private record Kept(Journal journal, long number, Staff staff) {}

    private volatile @Nullable Kept kept;

    public Practice(
            Strongroom strongroom,
            RandomGenerator random,
            InstantSource clock,
            Passwords passwords) {
        this.strongroom = strongroom;
        this.random = random;
        this.clock = clock;
        this.passwords = passwords;
    }

    /// @throws IllegalStateException while the practice is locked
    public Staff staff() {
        return now().staff;
    }

    public synchronized @Nullable PeopleRefusal found(String name, String zone) {
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
        write(FOUNDING, new PracticeFounded(name.strip(), zone));
        return null;
    }

    /// The first owner, named by whoever opened the practice; refused once there is one.
    public synchronized @Nullable PeopleRefusal nameOwner(NewMember owner) {
        if (staff().hasOwner()) {
            return PeopleRefusal.OWNER_ALREADY_NAMED;
        }
        return join(FOUNDING, owner);
    }

    public synchronized @Nullable PeopleRefusal addStaff(StaffId by, NewMember member) {
        return owns(by) ? join(by, member) : PeopleRefusal.OWNER_ONLY;
    }

    /// Somebody whom a case file names joins, without a sign-in.
    public synchronized StaffId joinFromCaseFile(
            String name, Set<Role> roles, @Nullable String level, @Nullable String reference) {
        var id = StaffId.random(random);
        write(Leaves.IMPORT, new StaffJoined(id, name, roles, level, reference));
        return id;
    }

    /// A new password for somebody who works here already, given by an owner.
    public synchronized @Nullable PeopleRefusal setSignIn(
            StaffId by, StaffId whose, String signInName, String password) {
        if (!owns(by)) {
            return PeopleRefusal.OWNER_ONLY;
        }
        var member = staff().member(whose);
        if (member == null) {
            return PeopleRefusal.UNKNOWN_STAFF;
        }
        var refusal = refuse(member.name(), signInName, password, whose);
        if (refusal == null) {
            write(by, new SignInSet(whose, signInName.strip(), passwords.hash(password)));
        }
        return refusal;
    }

    public synchronized void confirmSheet(StaffId by) {
        write(by, new RecoverySheetConfirmed(by));
    }

    /// Registers a new client under this therapist.
    ///
    /// @return null where `therapist` is nobody who treats clients here
    public synchronized @Nullable StreamId registerClient(StaffId by, StaffId therapist) {
        var member = staff().member(therapist);
        if (member == null || !member.is(Role.THERAPIST)) {
            return null;
        }
        var client = StreamId.random(random);
        write(
                by,
                new ClientRegistered(client),
                new CareBegun(client, therapist, CareRole.THERAPIST));
        return client;
    }

    public synchronized @Nullable PeopleRefusal beginCare(
            StaffId by, StreamId client, StaffId staff, CareRole role) {
        return care(by, client, new CareBegun(client, staff, role), staff);
    }

    public synchronized @Nullable PeopleRefusal endCare(
            StaffId by, StreamId client, StaffId staff, CareRole role) {
        return care(by, client, new CareEnded(client, staff, role), staff);
    }

    /// Only an owner, the program that imports, or the client's own therapist changes who cares.
    private @Nullable PeopleRefusal care(
            StaffId by, StreamId client, PracticeEntry entry, StaffId whom) {
        if (staff().member(whom) == null || !staff().knows(client)) {
            return PeopleRefusal.UNKNOWN_STAFF;
        }
        if (!by.equals(Leaves.IMPORT)
                && !owns(by)
                && !staff().stands(by, client).contains(CareRole.THERAPIST)) {
            return PeopleRefusal.OWNER_ONLY;
        }
        write(by, entry);
        return null;
    }

    private boolean owns(StaffId by) {
        var member = staff().member(by);
        return member != null && member.is(Role.OWNER);
    }

    private @Nullable PeopleRefusal join(StaffId by, NewMember member) {
        if (member.name().isBlank()) {
            return PeopleRefusal.NAME_MISSING;
        }
        var id = StaffId.random(random);
        var entries = new ArrayList<PracticeEntry>();
        entries.add(
                new StaffJoined(
                        id,
                        member.name().strip(),
                        member.roles(),
                        member.level(),
                        member.reference()));
        if (member.signInName() != null && member.password() != null) {
            var refusal = refuse(member.name(), member.signInName(), member.password(), id);
            if (refusal != null) {
                return refusal;
            }
            entries.add(
                    new SignInSet(
                            id, member.signInName().strip(), passwords.hash(member.password())));
        }
        write(by, entries.toArray(PracticeEntry[]::new));
        return null;
    }

    private @Nullable PeopleRefusal refuse(
            String name, String signInName, String password, StaffId whose) {
        if (signInName.isBlank()) {
            return PeopleRefusal.SIGN_IN_NAME_MISSING;
        }
        var taken = staff().signingInAs(signInName);
        if (taken != null && !taken.id().equals(whose)) {
            return PeopleRefusal.SIGN_IN_NAME_TAKEN;
        }
        var practice = staff().practice();
        return passwords.check(
                password, List.of(name, signInName, practice == null ? "" : practice));
    }

    private synchronized Kept now() {
        var journal = strongroom.journal();
        var known = kept;
        if (known == null || !known.journal.equals(journal)) {
            var lines = journal.read(strongroom.practice());
            known = new Kept(journal, lines.size(), Staff.NOBODY.after(lines));
            kept = known;
        }
        return known;
    }

    private void write(StaffId by, PracticeEntry... entries) {
        var before = now();
        var zone =
                entries[0] instanceof PracticeFounded(_, var named)
                        ? ZoneId.of(named)
                        : before.staff.zone();
        var when =
                When.at(
                        LocalDateTime.ofInstant(clock.instant(), zone)
                                .truncatedTo(ChronoUnit.MINUTES));
        var news =
                Arrays.stream(entries)
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
}
