package care.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void fifteenCharactersAreTheLeastAndOneHundredAndTwentyEightTheMost() {
        var long128 = "xk4 plum river ".repeat(9).substring(0, 128);
        assertEquals(
                PeopleRefusal.PASSWORD_TOO_SHORT, passwords.check("plum river xk4", List.of()));
        assertNull(passwords.check("plum river xk42", List.of()));
        assertNull(passwords.check(long128, List.of()));
        assertEquals(PeopleRefusal.PASSWORD_TOO_LONG, passwords.check(long128 + "x", List.of()));
    }

    @Test
    void aCharacterOutsideTheFirstPlaneCountsOnce() {
        assertEquals(
                PeopleRefusal.PASSWORD_TOO_SHORT,
                passwords.check("🌱🌲🌳🌴🌵🌾🌿🍀🍁🍂🍃🌺🌻🌼", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password Password 123",
                "aaaaaaaaaaaaaaaaaaaa",
                "1234567890123456",
                "letmein-letmein-letmein",
                "interpersonal psychotherapy",
                "Hillside Hillside 2026",
                "olive.olive.olive!"
            })
    void whatIsMadeOfWellKnownWordsIsRefused(String weak) {
        assertEquals(
                PeopleRefusal.PASSWORD_COMMON,
                passwords.check(weak, List.of("Hillside practice", "olive")));
    }

    @Test
    void whatIsTooLongCostsAsMuchAsWhatIsWrongAndNeverMatches() {
        var worked = new AtomicInteger();
        var counting =
                new Argon2PasswordEncoder(16, 32, 1, 64, 1) {
                    @Override
                    protected boolean matchesNonNull(String typed, String hash) {
                        worked.incrementAndGet();
                        return super.matchesNonNull(typed, hash);
                    }
                };
        var cheap = new Passwords(counting);
        var longest = "🌱".repeat(Passwords.LONGEST);
        assertTrue(cheap.matches(longest, cheap.hash(longest)));
        assertFalse(cheap.matches(longest + "x", cheap.hash(longest)));
        assertFalse(cheap.matches(longest + "x", null));
        assertEquals(3, worked.get());
    }

    @Test
    void theRightPasswordMatchesAndNothingElseDoes() {
        var hash = passwords.hash("walnut harbour seven lanterns");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertTrue(passwords.matches("walnut harbour seven lanterns", hash));
        assertFalse(passwords.matches("walnut harbour seven lantern", hash));
        assertFalse(passwords.matches("nobody has this for a password", null));
    }
}
