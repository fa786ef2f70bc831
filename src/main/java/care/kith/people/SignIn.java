package care.kith.people;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Signing in by name and password: unknown and known names are answered alike.
public final class SignIn {

    public sealed interface Answer {
        /// `member` is as they were when the password was tried, with the key that it fits.
        record Welcome(Member member) implements Answer {}

        record Wrong() implements Answer {}

        /// Nothing was tried.
        record Wait(Duration left) implements Answer {}

        record Locked() implements Answer {}

        /// The password is right, but it was handed out too long ago.
        record Lapsed() implements Answer {}
    }

    private final Practice practice;
    private final Passwords passwords;
    private final InstantSource clock;
    private final SignInTries tries = new SignInTries();

    public SignIn(Practice practice, Passwords passwords, InstantSource clock) {
        this.practice = practice;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Answer attempt(String name, String password) {
        var member = practice.staff().signingInAs(name);
        var key = member == null ? null : member.key();
        var counted = Register.plain(name);
        var account = key == null ? counted : key.number() + " " + counted;
        var refused = tries.reserve(account, member != null, clock.instant());
        if (refused != null) {
            return refused;
        }
        if (!passwords.matches(password, key == null ? null : key.passwordHash())
                || member == null
                || key == null
                || !holds(member)) {
            return new Answer.Wrong();
        }
        tries.forget(account);
        return key.lapsed(clock.instant()) ? new Answer.Lapsed() : new Answer.Welcome(member);
    }

    /// Asks somebody who is signed in for their password once more, before what can't be undone. It
    /// is tried as a sign-in is, so that nobody can guess faster here than there.
    ///
    /// @return why it proves nothing, or null
    @Nullable PeopleRefusal again(Member who, String password) {
        var key = who.key();
        if (key == null) {
            return PeopleRefusal.PASSWORD_MOVED;
        }
        return switch (attempt(key.name(), password)) {
            case Answer.Welcome(var member) ->
                    member.id().equals(who.id()) ? null : PeopleRefusal.PASSWORD_OLD_WRONG;
            case Answer.Wrong _ -> PeopleRefusal.PASSWORD_OLD_WRONG;
            case Answer.Wait _ -> PeopleRefusal.SIGN_IN_WAIT;
            case Answer.Locked _ -> PeopleRefusal.SIGN_IN_LOCKED;
            case Answer.Lapsed _ -> PeopleRefusal.SIGN_IN_LAPSED;
        };
    }

    /// The key may have been replaced while the password was being tried.
    private boolean holds(Member tried) {
        var now = practice.staff().member(tried.id());
        return now != null && now.keyNumber() == tried.keyNumber();
    }
}
