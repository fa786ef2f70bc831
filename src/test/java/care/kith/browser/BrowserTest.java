package care.kith.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class BrowserTest {

    private static final String SOUND =
            """
            <!doctype html><html lang="en"><head><title>A page</title></head>
            <body><main><h1>Sound</h1></main></body></html>
            """;

    @Test
    void findsNothingWrongWithASoundPage(Visitor visitor) {
        visitor.page().setContent(SOUND);

        visitor.looksAt("browser-sound");

        assertThat(Path.of("target/screens/browser-sound.png")).isNotEmptyFile();
    }

    @Test
    void findsAPictureWithoutWords(Visitor visitor) {
        visitor.page().setContent(SOUND.replace("Sound", "<img src='data:image/gif;base64,'>"));

        assertThatThrownBy(() -> visitor.looksAt("browser-unsound"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
    }
}
