package care.kith.people;

import care.kith.entry.PracticeEntry;
import care.kith.entry.PracticeEntry.CareBegun;
import care.kith.entry.PracticeEntry.CareEnded;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.ClientRegistered;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Whom the practice treats and who looks after them: the commands about clients, as facts in the
/// practice's own stream. Clients are numbers here; who they are stands in their own records.
public final class Care {

    private final PracticeStream stream;
    private final RandomGenerator random;

    Care(PracticeStream stream, RandomGenerator random) {
        this.stream = stream;
        this.random = random;
    }

    /// Registers a new client under this therapist.
    ///
    /// @return null where `therapist` is nobody who treats clients here
    public @Nullable StreamId register(StaffId by, StaffId therapist) {
        return register(by, therapist, StreamId.random(random));
    }

    /// As above, but one form of one therapist registers one client, however often, in whatever tab
    /// and after whatever restart it is sent: the client's number is made of both.
    public @Nullable StreamId register(StaffId therapist, UUID form) {
        var named = (therapist + " " + form).getBytes(StandardCharsets.UTF_8);
        return register(therapist, therapist, new StreamId(UUID.nameUUIDFromBytes(named)));
    }

    private @Nullable StreamId register(StaffId by, StaffId therapist, StreamId client) {
        synchronized (stream) {
            var member = stream.staff().member(therapist);
            if (member == null || !member.is(Role.THERAPIST)) {
                return null;
            }
            if (!stream.staff().knows(client)) {
                stream.write(
                        by,
                        List.of(
                                new ClientRegistered(client),
                                new CareBegun(client, therapist, CareRole.THERAPIST)));
            }
            return client;
        }
    }

    public @Nullable PeopleRefusal begin(
            StaffId by, StreamId client, StaffId staff, CareRole role) {
        return change(by, client, new CareBegun(client, staff, role), staff);
    }

    public @Nullable PeopleRefusal end(StaffId by, StreamId client, StaffId staff, CareRole role) {
        return change(by, client, new CareEnded(client, staff, role), staff);
    }

    /// Only an owner, the program that imports, or the client's own therapist changes who cares.
    private @Nullable PeopleRefusal change(
            StaffId by, StreamId client, PracticeEntry entry, StaffId whom) {
        synchronized (stream) {
            var staff = stream.staff();
            if (staff.member(whom) == null || !staff.knows(client)) {
                return PeopleRefusal.UNKNOWN_STAFF;
            }
            if (!by.equals(Leaves.IMPORT)
                    && !staff.owns(by)
                    && !staff.stands(by, client).contains(CareRole.THERAPIST)) {
                return PeopleRefusal.OWNER_ONLY;
            }
            stream.write(by, List.of(entry));
            return null;
        }
    }

    @Nullable PeopleRefusal change(StaffId by, CareChange change) {
        synchronized (stream) {
            var refusal = change.refuse(stream.staff(), by);
            if (refusal == null) {
                stream.write(by, change.entries(stream.staff()));
            }
            return refusal;
        }
    }
}
