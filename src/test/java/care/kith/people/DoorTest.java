package care.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.PracticeEntry.Role;
import care.kith.journal.Hindrance;
import care.kith.journal.JournalUnavailable;
import care.kith.journal.Places;
import care.kith.journal.Strongroom;
import care.kith.page.Words;
import care.kith.vault.Argon;
import care.kith.vault.FullDisk;
import jakarta.servlet.http.HttpSession;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// What opens a locked practice, and what is proved by having opened it.
class DoorTest {

    private static final String PASSPHRASE = "gravel orchard nine kettles";
    private static final String FRESH = "amber ladders nine falling";

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final InstantSource clock = () -> now;
    private @Nullable String handed;
    private final SecureRandom random = new SecureRandom();
    private final Passwords passwords = new Passwords(new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    private final Words words = Words.in(Locale.UK);
    @TempDir private Path folder;
    private Strongroom strongroom;
    private List<String> sheet;
    private Practice practice;
    private Door door;
    private final FullDisk disk = new FullDisk();

    @BeforeEach
    void found() {
        try (var founding = at(folder)) {
            sheet = founding.found(PASSPHRASE.toCharArray());
        }
        open();
    }

    private void open() {
        strongroom = at(folder);
        practice = new Practice(strongroom, random, clock, passwords);
        door = new Door(strongroom, practice, passwords, handed, false, clock);
    }

    @AfterEach
    void close() {
        strongroom.close();
    }

    private Strongroom at(Path folder) {
        return new Strongroom(Places.in(folder), clock, random, disk, new Argon(64, 1, 1));
    }

    @Test
    void whoeverComesAfterSomebodyElseHasOpenedProvesNothing() {
        assertThat(door.unlock("a guess").refusal()).isEqualTo(PeopleRefusal.PASSPHRASE_WRONG);
        assertThat(door.unlock(PASSPHRASE)).isEqualTo(new Door.Opening(true, null));
        assertThat(door.unlock("a guess")).isEqualTo(new Door.Opening(false, null));
        assertThat(door.recover(sheet, FRESH)).isEqualTo(new Door.Opening(false, null));
    }

    @Test
    void guessesAtPassphraseAndSheetCountTogetherAndHaveToWait() {
        for (var i = 0; i < SignInTries.FREE; i += 2) {
            door.unlock("a guess");
            door.recover(List.of("zebra"), FRESH);
        }
        assertThat(door.unlock(PASSPHRASE).refusal()).isEqualTo(PeopleRefusal.PASSPHRASE_WAIT);
        assertThat(door.recover(sheet, FRESH).refusal()).isEqualTo(PeopleRefusal.PASSPHRASE_WAIT);
        now = now.plus(SignInTries.LONGEST_WAIT);
        assertThat(door.unlock(PASSPHRASE)).isEqualTo(new Door.Opening(true, null));
    }

    @Test
    void guessesAtTheFirstStartWaitTooAndEndInALock() {
        strongroom.close();
        handed = PASSPHRASE;
        open();
        for (var i = 0; i < SignInTries.FREE; i++) {
            assertThat(door.prove("a guess")).isEqualTo(PeopleRefusal.PASSPHRASE_WRONG);
        }
        assertThat(door.prove(PASSPHRASE)).isEqualTo(PeopleRefusal.PASSPHRASE_WAIT);
        for (var i = SignInTries.FREE; i < SignInTries.MOST; i++) {
            now = now.plus(SignInTries.LONGEST_WAIT);
            door.prove("a guess");
        }
        assertThat(door.prove(PASSPHRASE)).isEqualTo(PeopleRefusal.PASSPHRASE_LOCKED);
    }

    @Test
    void aFullDiskIsToldFromWrongWordsAndFromAFault() {
        disk.full = true;
        assertThat(door.recover(sheet, FRESH).refusal()).isEqualTo(PeopleRefusal.KEYS_UNWRITTEN);
        disk.full = false;
        assertThat(door.recover(sheet, FRESH)).isEqualTo(new Door.Opening(true, null));
    }

    @Test
    void aFullDiskIsSaidWhereANewSheetIsMade() {
        door.unlock(PASSPHRASE);
        practice.team()
                .nameOwner(new NewMember("Olive", Set.of(Role.OWNER), null, null, "olive", FRESH));
        var owner = Objects.requireNonNull(practice.staff().signingInAs("olive"));
        var sheets = new RecoverySheets(practice, strongroom, clock);
        var signIn = new SignIn(practice, passwords, clock);
        var making = new SheetController(sheets, practice, signIn, words);
        disk.full = true;
        assertThatThrownBy(() -> making.renew(new MockHttpServletRequest(), owner, FRESH))
                .isInstanceOfSatisfying(
                        JournalUnavailable.class,
                        told -> assertThat(told.hindrance()).isEqualTo(Hindrance.DISK_FULL));
        disk.full = false;
        var request = new MockHttpServletRequest();
        making.renew(request, owner, FRESH);
        assertThat(sheets.shown(session(request))).isNotNull();
    }

    @Test
    void aRecoveryStandsInTheRecordUntilANewSheetIsTypedBack() {
        door.unlock(PASSPHRASE);
        var owner = new NewMember("Olive", Set.of(Role.OWNER), null, null, "olive", FRESH);
        assertThat(practice.team().nameOwner(owner)).isNull();
        practice.confirmSheet(Practice.FOUNDING);
        strongroom.close();
        open();
        door.recover(sheet, FRESH);

        assertThat(practice.staff().sheetConfirmed()).isFalse();
        assertThat(practice.staff().recovered()).isNotNull();
        practice.confirmSheet(Practice.FOUNDING);
        assertThat(practice.staff().recovered()).isNull();
    }

    @Test
    void onlyTheBrowserThatOpenedMayNameAnOwner() {
        var unlocking = new UnlockController(door, words);
        var opener = new MockHttpServletRequest();
        var before = session(opener).getId();
        unlocking.unlock(opener, PASSPHRASE);
        var late = new MockHttpServletRequest();
        unlocking.unlock(late, "a guess");

        assertThat(session(opener).getAttribute(UnlockController.OPENER)).isEqualTo(true);
        assertThat(session(opener).getId()).isNotEqualTo(before);
        assertThat(session(late).getAttribute(UnlockController.OPENER)).isNull();
    }

    private static HttpSession session(MockHttpServletRequest request) {
        return Objects.requireNonNull(request.getSession());
    }
}
