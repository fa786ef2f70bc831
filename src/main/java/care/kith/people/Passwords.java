package care.kith.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Which passwords are good enough, and their Argon2id hashes, never more than two made at a time.
///
/// Length counts, composition does not (NIST SP 800-63B-4: at least 15 characters for a password
/// that stands alone). Parameters of the hash are OWASP's first choice for Argon2id: 19 MiB, two
/// passes, one lane.
public final class Passwords {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    private final PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(2, true);
    private final Set<String> common = CommonPasswords.shipped();

    /// Made beside the start, which need not wait for it.
    private final CompletableFuture<String> nobodys;

    public Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19_456, 2));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        nobodys =
                CompletableFuture.supplyAsync(
                        () -> hash("nobody has this for a password"), Thread.ofVirtual()::start);
    }

    /// @param context words that an attacker would try first: the practice's name, the person's own
    /// @return why it is not good enough, or null
    public @Nullable PeopleRefusal check(String password, Collection<String> context) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return PeopleRefusal.PASSWORD_TOO_SHORT;
        }
        if (length > LONGEST) {
            return PeopleRefusal.PASSWORD_TOO_LONG;
        }
        var left = letters(password);
        for (var word : words(context)) {
            left = left.replace(word, "");
        }
        for (var word : common) {
            left = left.replace(word, "");
        }
        return left.codePoints().distinct().count() < 4 ? PeopleRefusal.PASSWORD_COMMON : null;
    }

    /// The same, with what stands near a member of this staff.
    @Nullable PeopleRefusal check(String password, Staff staff, String name, String signInName) {
        var practice = Objects.requireNonNullElse(staff.practice(), "");
        return check(password, List.of(name, signInName, practice));
    }

    String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    /// Takes as long for somebody unknown (no hash) as for somebody known, and for what is too long
    /// to be a password as for what is wrong.
    boolean matches(String password, @Nullable String hash) {
        var most = 2 * LONGEST;
        var tried = password.length() > most ? password.substring(0, most) : password;
        var right = inTurn(() -> encoder.matches(tried, hash == null ? nobodys.join() : hash));
        return right && hash != null && password.length() <= most;
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_.,;:!?-]", "");
    }

    private static List<String> words(Collection<String> context) {
        return context.stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .map(Passwords::letters)
                .filter(word -> word.length() >= 3)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
