package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.When;
import care.kith.page.Format;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final Format FORMAT = new Format(Locale.ENGLISH);
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void isNeverMorePreciseThanTheMemory() {
        assertThat(Remembered.when(When.said("2023"), FORMAT)).isEqualTo("2023");
        assertThat(Remembered.when(When.said("2023-11"), FORMAT)).isEqualTo("November 2023");
        assertThat(Remembered.when(When.said("spring 2019"), FORMAT)).isEqualTo("spring 2019");
        assertThat(Remembered.when(When.day(LocalDate.of(2023, 11, 9)), FORMAT))
                .isEqualTo("Thu 9 Nov 2023");
    }

    @Test
    void spellsOutWhatARemarkHasInDigits() {
        assertThat(Remembered.said("deceased 2023-11-09", FORMAT))
                .isEqualTo("deceased Thu 9 Nov 2023");
        assertThat(Remembered.said("stopped 2023-11, rarely since", FORMAT))
                .isEqualTo("stopped November 2023, rarely since");
    }

    @Test
    void leavesOtherDigitsAlone() {
        assertThat(Remembered.said("ring 0800-12 or 2020-12-345", FORMAT))
                .isEqualTo("ring 0800-12 or 2020-12-345");
        assertThat(Remembered.said("2019-20", FORMAT)).isEqualTo("2019-20");
    }

    @Test
    void saysTheWordOfAListAndKeepsTheRemark() {
        assertThat(ClosedWord.said(WORDS, "role_transition")).isEqualTo("Role transition");
        assertThat(ClosedWord.said(WORDS, "role_transition (set aside)"))
                .isEqualTo("Role transition (set aside)");
        assertThat(ClosedWord.said(WORDS, "walks with_a dog")).isEqualTo("walks with_a dog");
    }
}
