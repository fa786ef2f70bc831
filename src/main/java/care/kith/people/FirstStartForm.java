package care.kith.people;

import care.kith.entry.PracticeEntry.Role;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the first page asks of whoever starts the practice. A field that was not sent is blank.
public record FirstStartForm(
        String practice,
        String zone,
        String owner,
        String therapist,
        String signInName,
        String password,
        String passwordAgain,
        String passphrase,
        String passphraseAgain) {

    public FirstStartForm {
        practice = sent(practice);
        zone = sent(zone);
        owner = sent(owner);
        therapist = sent(therapist);
        signInName = sent(signInName);
        password = sent(password);
        passwordAgain = sent(passwordAgain);
        passphrase = sent(passphrase);
        passphraseAgain = sent(passphraseAgain);
    }

    private static String sent(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    static FirstStartForm blank(String zone) {
        return new FirstStartForm("", zone, "", "true", "", "", "", "", "");
    }

    /// Whether the owner treats clients too.
    public boolean treats() {
        return !therapist.isEmpty();
    }

    NewMember asMember() {
        var roles = EnumSet.of(Role.OWNER);
        if (treats()) {
            roles.add(Role.THERAPIST);
        }
        return new NewMember(owner, roles, null, null, signInName, password);
    }

    /// What can be said before anything is made.
    ///
    /// @param naming whether the practice still needs its name
    /// @param sealing whether the passphrase is chosen here
    @Nullable PeopleRefusal refuse(Passwords passwords, boolean naming, boolean sealing) {
        if (owner.isBlank() || (naming && practice.isBlank())) {
            return PeopleRefusal.NAME_MISSING;
        }
        if (signInName.isBlank()) {
            return PeopleRefusal.SIGN_IN_NAME_MISSING;
        }
        if (Math.max(owner.length(), signInName.length()) > NewMember.LONGEST) {
            return PeopleRefusal.TOO_LONG;
        }
        if (naming && !ZoneId.getAvailableZoneIds().contains(zone)) {
            return PeopleRefusal.ZONE_UNKNOWN;
        }
        var weak = passwords.check(password, List.of(practice, owner, signInName));
        if (weak == null && sealing) {
            weak = passwords.check(passphrase, List.of(practice, owner, signInName));
        }
        if (weak != null) {
            return weak;
        }
        return password.equals(passwordAgain) && (!sealing || passphrase.equals(passphraseAgain))
                ? null
                : PeopleRefusal.PASSWORDS_DIFFER;
    }

    @Override
    public String toString() {
        return "FirstStartForm[]";
    }
}
