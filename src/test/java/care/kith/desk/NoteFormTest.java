package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class NoteFormTest {

    private static final NoteForm TYPED =
            new NoteForm(
                    Map.of("note.opening", "slept", "note.link", "  ", "note.closing", "tired"),
                    List.of("S01", "S04"));

    @Test
    void tellsOnlyThePartsThatWereFilledIn() {
        assertThat(TYPED.note(Words.in(Locale.UK)))
                .isEqualTo("Since last time: slept\n\nClosing: tired");
        assertThat(NoteForm.EMPTY.note(Words.in(Locale.UK))).isNull();
    }

    @Test
    void comesBackFromItsDraftAsItWas() {
        assertThat(Draft.read(new Draft(3, TYPED).write())).isEqualTo(new Draft(3, TYPED));
    }

    @Test
    void keepsNothingThatTheMachineAdded() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("_csrf", "secret");
        sent.add("token", "secret");
        sent.add("agreed", "walk");
        sent.add("task", "S01");
        sent.add("task", "S02");

        assertThat(NoteForm.read(sent))
                .isEqualTo(new NoteForm(Map.of("agreed", "walk"), List.of("S01", "S02")));
    }

    @Test
    void aDraftAgreesOnlyWithThePageThatSawItLast() {
        assertThat(Draft.NONE.agreesWith(null)).isTrue();
        assertThat(Draft.NONE.agreesWith("")).isTrue();
        assertThat(new Draft(2, TYPED).agreesWith("2")).isTrue();
        assertThat(new Draft(2, TYPED).agreesWith("1")).isFalse();
        assertThat(new Draft(2, TYPED).agreesWith("")).isFalse();
    }
}
