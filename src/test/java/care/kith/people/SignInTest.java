package care.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import care.kith.entry.PracticeEntry.Role;
import care.kith.people.SignIn.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class SignInTest {

    @TempDir Path folder;
    private PracticeHouse house;
    private SignIn signIn;

    @BeforeEach
    void openThePractice() {
        house = new PracticeHouse(folder);
        signIn = new SignIn(house.practice, house.passwords, house);
    }

    @Test
    void theRightPasswordIsWelcomeWhateverTheCaseOfTheName() {
        assertEquals(
                new Answer.Welcome(house.owner), signIn.attempt(" OLIVE ", PracticeHouse.PASSWORD));
    }

    @Test
    void knownAndUnknownNamesAreAnsweredAlikeFromTheFirstTryToTheLock() {
        assertEquals(course("olive"), course("nobody"));
    }

    @Test
    void afterAHundredFailuresEvenTheRightPasswordIsNotTried() {
        var answers = course("olive");
        assertEquals(SignInTries.MOST, answers.stream().filter(new Answer.Wrong()::equals).count());
        assertEquals(new Answer.Locked(), signIn.attempt("olive", PracticeHouse.PASSWORD));
    }

    /// An owner makes a new first password while the old one is being tried.
    @Test
    void aPasswordThatIsReplacedWhileItIsTriedIsWrong() {
        var thea = house.joined("thea", Role.THERAPIST);
        var slow =
                new Argon2PasswordEncoder(16, 32, 1, 64, 1) {
                    @Override
                    protected boolean matchesNonNull(String typed, String hash) {
                        var right = super.matchesNonNull(typed, hash);
                        house.practice
                                .signIns()
                                .renew(house.owner.id(), thea.id(), "thea", thea.keyNumber());
                        return right;
                    }
                };
        var asked = new SignIn(house.practice, new Passwords(slow), house);
        assertEquals(new Answer.Wrong(), asked.attempt("thea", PracticeHouse.PASSWORD));
    }

    /// Otherwise many other names would free an unknown one, and a known one would stay shut.
    @Test
    void whatWasCountedOfAnUnknownNameOutlivesManyOthers() {
        var tries = new SignInTries();
        for (var i = 0; i < SignInTries.FREE; i++) {
            tries.reserve("ghost", false, house.instant());
        }
        for (var i = 0; i < 20_000; i++) {
            tries.reserve("other " + i, false, house.instant());
        }
        assertInstanceOf(Answer.Wait.class, tries.reserve("ghost", false, house.instant()));
    }

    @Test
    void aSignInThatSucceedsClearsTheCount() {
        for (var round = 0; round < 3; round++) {
            for (var i = 0; i < SignInTries.FREE - 1; i++) {
                assertEquals(new Answer.Wrong(), signIn.attempt("olive", "wrong"));
            }
            assertInstanceOf(Answer.Welcome.class, signIn.attempt("olive", PracticeHouse.PASSWORD));
        }
    }

    @Test
    void manyTriesAtOnceAreNoMoreThanTheFreeOnes() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Callable<Answer>>();
            for (var i = 0; i < 40; i++) {
                tries.add(() -> signIn.attempt("olive", "wrong"));
            }
            var tried =
                    threads.invokeAll(tries).stream()
                            .filter(done -> done.resultNow().equals(new Answer.Wrong()))
                            .count();
            assertEquals(SignInTries.FREE, tried);
        }
    }

    /// Wrong tries, each as soon as it is allowed, until the lock.
    private List<Answer> course(String name) {
        var answers = new ArrayList<Answer>();
        while (answers.size() < 500) {
            var answer = signIn.attempt(name, "wrong");
            answers.add(answer);
            switch (answer) {
                case Answer.Wait(var left) -> house.pass(left);
                case Answer.Locked _ -> {
                    return answers;
                }
                case Answer.Wrong _, Answer.Welcome _, Answer.Lapsed _ -> {}
            }
        }
        throw new AssertionError("never locked");
    }
}
