package care.kith.people;

import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import org.jspecify.annotations.Nullable;

/// The only maker of leave: a therapist of the client reads and writes, a supervisor of the client
/// reads, and nobody else learns that the client exists.
public final class Leaves {

    /// The hand in which a program writes that plays case files in.
    public static final StaffId IMPORT = StaffId.of("00000000-0000-4000-8000-0000000000f1");

    private final Practice practice;

    public Leaves(Practice practice) {
        this.practice = practice;
    }

    /// @return null where this person may not read, or there is no such client
    public @Nullable MayRead toRead(StaffId by, StreamId client) {
        var write = toWrite(by, client);
        if (write != null) {
            return write;
        }
        return stands(by, client, CareRole.SUPERVISOR) ? new MayRead(client, by) : null;
    }

    /// @return null where this person may not write, or there is no such client
    public @Nullable MayWrite toWrite(StaffId by, StreamId client) {
        return stands(by, client, CareRole.THERAPIST) ? new MayWrite(client, by) : null;
    }

    private boolean stands(StaffId by, StreamId client, CareRole role) {
        var staff = practice.staff();
        return staff.member(by) != null
                && staff.knows(client)
                && staff.stands(by, client).contains(role);
    }

    /// Leave for the program that plays a case file, at the command line of the machine that holds
    /// the practice; everything it writes carries its own name.
    ///
    /// @throws IllegalArgumentException when no such client is registered
    public MayWrite forImport(StreamId client) {
        if (!practice.staff().knows(client)) {
            throw new IllegalArgumentException("no client is registered under this number");
        }
        return new MayWrite(client, IMPORT);
    }
}
