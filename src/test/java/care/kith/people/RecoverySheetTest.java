package care.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpSession;

/// A sheet waits to be typed back until it is, whatever becomes of the process and of the browser.
class RecoverySheetTest {

    @TempDir Path folder;
    private PracticeHouse house;
    private RecoverySheets sheets;
    private final MockHttpSession browser = new MockHttpSession();

    @BeforeEach
    void openThePractice() {
        house = new PracticeHouse(folder);
        sheets = new RecoverySheets(house.practice, house.strongroom, house);
    }

    private boolean confirmedAfterARestart() {
        return new Practice(house.strongroom, new SecureRandom(), house, house.passwords)
                .staff()
                .sheetConfirmed();
    }

    @Test
    void isAskedForAgainAfterARestartUntilItWasTypedBack() {
        assertThat(confirmedAfterARestart()).isFalse();
        sheets.renew(browser, house.owner);
        assertThat(confirmedAfterARestart()).isFalse();
        sheets.confirm(browser, Objects.requireNonNull(sheets.shown(browser)));
        assertThat(confirmedAfterARestart()).isTrue();
    }

    @Test
    void aNewOneWaitsAgain() {
        house.practice.confirmSheet(house.owner.id());
        sheets.renew(browser, house.owner);
        assertThat(confirmedAfterARestart()).isFalse();
    }

    @Test
    void askingTwiceMakesOneSheet() {
        sheets.renew(browser, house.owner);
        var first = sheets.shown(browser);
        sheets.renew(browser, house.owner);
        assertThat(sheets.shown(browser)).isSameAs(first);
    }

    /// Otherwise somebody would keep a sheet that opens nothing and believe it good.
    @Test
    void aSheetThatANewerOneMadeVoidCannotBeConfirmed() {
        sheets.renew(browser, house.owner);
        sheets.renew(new MockHttpSession(), house.owner);
        assertThat(sheets.shown(browser)).isNull();
    }

    @Test
    void isShownForAQuarterOfAnHour() {
        sheets.renew(browser, house.owner);
        house.pass(Duration.ofMinutes(15));
        assertThat(sheets.shown(browser)).isNull();
    }

    @Test
    void wordsAreReadHoweverTheyAreSeparated() {
        assertThat(RecoverySheets.words(" Babad, dabab;\nfunod  ."))
                .containsExactly("babad", "dabab", "funod");
    }
}
