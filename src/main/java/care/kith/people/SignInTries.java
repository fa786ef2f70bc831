package care.kith.people;

import care.kith.people.SignIn.Answer;
import care.kith.vault.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How often each account was tried in vain: nobody gets more than a hundred wrong guesses at one
/// (OWASP ASVS 5.0, 6.3.1).
///
/// After ten failures in a row each further try has to wait, longer each time. The counts live in
/// memory; a sign-in that succeeds, a new password, or a restart of the server clears them.
final class SignInTries {

    static final int FREE = 10;
    static final int MOST = 100;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /// Names that nobody has are counted too, or a lock would tell them apart: in so many places,
    /// which a secret of this process gives out, and none of which is ever cleared for another.
    private static final int PLACES = 1 << 18;

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

    private final byte[] secret = new byte[32];
    private final Map<String, Failures> failures = new HashMap<>();

    SignInTries() {
        new SecureRandom().nextBytes(secret);
    }

    /// Counts a try as failed before it is made, so that many at once are still no more than
    /// allowed.
    synchronized @Nullable Answer reserve(String account, boolean somebodys, Instant now) {
        var counted = somebodys ? account : place(account);
        var so = failures.getOrDefault(counted, new Failures(0, now));
        if (so.count >= MOST) {
            return new Answer.Locked();
        }
        var left = so.left(now);
        if (!left.isZero()) {
            return new Answer.Wait(left);
        }
        failures.put(counted, new Failures(so.count + 1, now));
        return null;
    }

    synchronized void forget(String account) {
        failures.remove(account);
    }

    /// No account of somebody's begins with a blank.
    private String place(String name) {
        var digest = Digest.sha256(secret, name.getBytes(StandardCharsets.UTF_8));
        return " " + (ByteBuffer.wrap(digest).getInt() & (PLACES - 1));
    }
}
