package care.kith.people;

import care.kith.entry.PracticeEntry;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.PracticeEntry.SignInSet;
import care.kith.entry.PracticeEntry.StaffJoined;
import care.kith.entry.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Who joins the staff: the commands, as facts in the practice's own stream.
public final class Team {

    private final PracticeStream stream;
    private final Passwords passwords;
    private final SignIns signIns;
    private final RandomGenerator random;

    Team(PracticeStream stream, Passwords passwords, SignIns signIns, RandomGenerator random) {
        this.stream = stream;
        this.passwords = passwords;
        this.signIns = signIns;
        this.random = random;
    }

    /// The first owner, named by whoever opened the practice; refused once there is one.
    public @Nullable PeopleRefusal nameOwner(NewMember owner) {
        synchronized (stream) {
            return stream.staff().hasOwner()
                    ? PeopleRefusal.OWNER_ALREADY_NAMED
                    : join(Practice.FOUNDING, owner);
        }
    }

    /// Somebody joins with the password that was chosen for them, or without a sign-in.
    public @Nullable PeopleRefusal add(StaffId by, NewMember member) {
        synchronized (stream) {
            return stream.staff().owns(by) ? join(by, member) : PeopleRefusal.OWNER_ONLY;
        }
    }

    /// Somebody whom a case file names joins, without a sign-in.
    public StaffId joinFromCaseFile(
            String name, Set<Role> roles, @Nullable String level, @Nullable String reference) {
        var id = StaffId.random(random);
        stream.write(Leaves.IMPORT, List.of(new StaffJoined(id, name, roles, level, reference)));
        return id;
    }

    /// Somebody joins with a first password, made here. Whoever is known by this id has joined
    /// already, by the same form sent twice: then nothing is written.
    SignIns.HandedOut takeIn(StaffId by, StaffId id, NewMember member) {
        synchronized (stream) {
            if (id.equals(Practice.FOUNDING) || id.equals(Leaves.IMPORT)) {
                return SignIns.HandedOut.refused(PeopleRefusal.FORM_UNKNOWN);
            }
            var staff = stream.staff();
            if (staff.member(id) != null) {
                return SignIns.HandedOut.refused(null);
            }
            var signInName = Objects.requireNonNullElse(member.signInName(), "");
            var refusal = staff.owns(by) ? member.refuse(staff, id) : PeopleRefusal.OWNER_ONLY;
            return refusal != null
                    ? SignIns.HandedOut.refused(refusal)
                    : signIns.handOut(by, id, signInName, List.of(member.joining(id)));
        }
    }

    private @Nullable PeopleRefusal join(StaffId by, NewMember member) {
        var id = StaffId.random(random);
        var staff = stream.staff();
        var refusal = member.refuse(staff, id);
        var entries = new ArrayList<PracticeEntry>();
        var name = member.signInName();
        var password = member.password();
        if (refusal == null) {
            entries.add(member.joining(id));
        }
        if (refusal == null && name != null && password != null) {
            refusal = passwords.check(password, staff, member.name(), name);
            entries.add(new SignInSet(id, name.strip(), passwords.hash(password)));
        }
        if (refusal == null) {
            stream.write(by, entries);
        }
        return refusal;
    }
}
