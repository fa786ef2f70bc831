package care.kith.people;

import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the page for a new member of the staff sends. `form` is the token it was given out with, of
/// which the member's number is made: sent twice, it is the same person.
public record StaffForm(
        String form, String name, String signInName, String level, List<Role> roles) {

    public StaffForm {
        form = sent(form);
        name = sent(name);
        signInName = sent(signInName);
        level = sent(level);
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    private static String sent(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    static StaffForm blank(UUID form) {
        return new StaffForm(form.toString(), "", "", "", List.of(Role.THERAPIST));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// One form of one owner takes in one person, and can't choose their number: it is made of
    /// both.
    ///
    /// @return null where the token is not one of ours
    @Nullable StaffId id(StaffId owner) {
        if (StaffController.id(form) == null) {
            return null;
        }
        var named = (owner + " " + form).getBytes(StandardCharsets.UTF_8);
        return new StaffId(UUID.nameUUIDFromBytes(named));
    }

    NewMember asMember() {
        return new NewMember(name, asked(), level.isEmpty() ? null : level, null, signInName, null);
    }

    private Set<Role> asked() {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        return all;
    }

    /// What can be said before anybody is asked.
    @Nullable PeopleRefusal refuse() {
        if (roles.isEmpty()) {
            return PeopleRefusal.ROLE_MISSING;
        }
        return Math.max(name.length(), Math.max(signInName.length(), level.length()))
                        > NewMember.LONGEST
                ? PeopleRefusal.TOO_LONG
                : null;
    }

    @Override
    public String toString() {
        return "StaffForm[]";
    }
}
