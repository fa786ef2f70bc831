package care.kith.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Signing in by name and password: unknown and known names are answered alike, and nobody gets
/// more than a hundred wrong guesses at one account (OWASP ASVS 5.0, 6.3.1).
///
/// After ten failures in a row each further try has to wait, longer each time. The counts live in
/// memory; a sign-in that succeeds, or a restart of the server, clears them.
public final class SignIn {

    static final int FREE = 10;
    static final int MOST = 100;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /// Names that nobody has are counted too, or a lock would tell them apart; but only so many.
    private static final int UNKNOWN_NAMES = 10_000;

    public sealed interface Answer {
        record Welcome(Member member) implements Answer {}

        record Wrong() implements Answer {}

        /// Nothing was tried.
        record Wait(Duration left) implements Answer {}

        record Locked() implements Answer {}
    }

    private record Failures(int count, Instant last) {
        Duration left(Instant now) {
            if (count < FREE) {
                return Duration.ZERO;
            }
            var wait = Duration.ofSeconds(15L << Math.min(count - FREE, 10));
            var capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
            var left = Duration.between(now, last.plus(capped));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    private final Practice practice;
    private final Passwords passwords;
    private final InstantSource clock;
    private final Map<String, Failures> known = new LinkedHashMap<>();
    private final Map<String, Failures> unknown =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > UNKNOWN_NAMES;
                }
            };

    public SignIn(Practice practice, Passwords passwords, InstantSource clock) {
        this.practice = practice;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Answer attempt(String name, String password) {
        var member = name.length() > 200 ? null : practice.staff().signingInAs(name);
        var key = name.length() > 200 ? "" : Staff.plain(name);
        var tries = member == null ? unknown : known;
        var refused = reserve(tries, key);
        if (refused != null) {
            return refused;
        }
        var hash = member == null || member.key() == null ? null : member.key().passwordHash();
        if (!passwords.matches(password, hash) || member == null) {
            return new Answer.Wrong();
        }
        forget(tries, key);
        return new Answer.Welcome(member);
    }

    /// Counts a try as failed before it is made, so that many at once are still no more than
    /// allowed.
    private synchronized @Nullable Answer reserve(Map<String, Failures> tries, String key) {
        var now = clock.instant();
        var so = tries.getOrDefault(key, new Failures(0, now));
        if (so.count >= MOST) {
            return new Answer.Locked();
        }
        var left = so.left(now);
        if (!left.isZero()) {
            return new Answer.Wait(left);
        }
        tries.put(key, new Failures(so.count + 1, now));
        return null;
    }

    private synchronized void forget(Map<String, Failures> tries, String key) {
        tries.remove(key);
    }
}
