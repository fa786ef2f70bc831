package care.kith.app;

import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StreamId;
import care.kith.people.Member;
import care.kith.people.Staff;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who asks, as the access matrix tells people apart. One person can be several of these.
enum WebSubject {
    ANONYMOUS,
    /// Anybody, while the practice is new or locked.
    LOCKED,
    OWNER,
    THERAPIST_OF_CLIENT,
    OTHER_THERAPIST,
    SUPERVISOR_OF_CLIENT,
    OTHER_SUPERVISOR;

    /// @param client the client whom the address names; null where it names none, and then a
    ///   therapist counts as one of the client as much as another
    static Set<WebSubject> of(
            Staff staff, Member member, boolean named, @Nullable StreamId client) {
        var all = EnumSet.noneOf(WebSubject.class);
        var stands =
                client == null
                        ? Set.<care.kith.entry.PracticeEntry.CareRole>of()
                        : staff.stands(member.id(), client);
        for (var role : member.roles()) {
            all.add(
                    switch (role) {
                        case OWNER -> OWNER;
                        case THERAPIST -> OTHER_THERAPIST;
                        case SUPERVISOR -> OTHER_SUPERVISOR;
                    });
        }
        for (var role : stands) {
            all.add(
                    switch (role) {
                        case THERAPIST -> THERAPIST_OF_CLIENT;
                        case SUPERVISOR -> SUPERVISOR_OF_CLIENT;
                    });
        }
        if (!named && member.is(Role.THERAPIST)) {
            all.add(THERAPIST_OF_CLIENT);
        }
        if (!named && member.is(Role.SUPERVISOR)) {
            all.add(SUPERVISOR_OF_CLIENT);
        }
        return all;
    }
}
