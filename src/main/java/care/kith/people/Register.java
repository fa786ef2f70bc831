package care.kith.people;

import care.kith.entry.Line;
import care.kith.entry.PracticeEntry.StaffJoined;
import care.kith.entry.StaffId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of the staff in the order in which they joined, each sign-in name belonging to one
/// of them at most.
final class Register {

    private final Map<StaffId, Member> members = new LinkedHashMap<>();
    private final Map<String, StaffId> signInNames = new HashMap<>();

    Register copy() {
        var copy = new Register();
        copy.members.putAll(members);
        copy.signInNames.putAll(signInNames);
        return copy;
    }

    void join(StaffJoined joined) {
        members.put(
                joined.staff(),
                new Member(
                        joined.staff(),
                        joined.name(),
                        joined.roles(),
                        joined.level(),
                        joined.reference(),
                        null));
    }

    void key(Line line, StaffId id, String name, String hash, boolean handedOut) {
        signInNames.values().remove(id);
        signInNames.put(plain(name), id);
        var key = new Member.SignInKey(name, hash, line.number(), handedOut, line.received());
        members.computeIfPresent(id, (_, member) -> member.with(key));
    }

    /// Sign-in names are compared without regard to case and surrounding blanks.
    static String plain(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    @Nullable Member member(StaffId id) {
        return members.get(id);
    }

    @Nullable Member signingInAs(String name) {
        var id = signInNames.get(plain(name));
        return id == null ? null : members.get(id);
    }
}
