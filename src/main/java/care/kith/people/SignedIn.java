package care.kith.people;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a session remembers of its sign-in: when it was, and with which password. It is over after
/// twelve hours, whatever happened in between, and as soon as that password is not good any more.
public record SignedIn(Instant since, long keyNumber) {

    public static final Duration LONGEST = Duration.ofHours(12);

    private static final String HERE = "care.kith.signed-in";

    /// @param keyNumber that of the very key whose password was tried, whatever holds by now
    public static void begin(HttpSession session, long keyNumber, Instant now) {
        session.setAttribute(HERE, new SignedIn(now, keyNumber));
    }

    /// @param who the member as the practice knows them now; null for nobody
    public static boolean over(HttpSession session, @Nullable Member who, Instant now) {
        return session.getAttribute(HERE) instanceof SignedIn(var since, var key)
                && (!now.isBefore(since.plus(LONGEST)) || who == null || who.keyNumber() != key);
    }
}
