package care.kith.people;

import java.time.Duration;
import java.time.InstantSource;

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
        var member = name.length() > 200 ? null : practice.staff().signingInAs(name);
        var key = member == null ? null : member.key();
        var counted = name.length() > 200 ? "" : Register.plain(name);
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

    /// The key may have been replaced while the password was being tried.
    private boolean holds(Member tried) {
        var now = practice.staff().member(tried.id());
        return now != null && now.keyNumber() == tried.keyNumber();
    }
}
