package care.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class PageWriterTest {

    private static final Page EMPTY =
            Page.of("page/empty").with("sentence", "Nobody is due <today>").titled("Today");

    private final PageWriter writer =
            new PageWriter(PageConfiguration.templates(), Words.in(Locale.UK));
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void standsInTheFrameForEverybody() throws IOException {
        request.setAttribute(
                Frame.ATTRIBUTE,
                new Frame(
                        "Dr Lee",
                        false,
                        List.of(new Frame.Banner(Frame.Weight.NOTE, "Invented clients", null))));
        request.setAttribute("_csrf", new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token-1"));

        assertThat(write(EMPTY.at("today")))
                .startsWith("<!doctype html>")
                .contains("<title>Today · Kith</title>", "Dr Lee", "Invented clients", "token-1")
                .contains("Nobody is due &lt;today&gt;")
                .doesNotContain(Words.MISSING, "<script>", " style=");
    }

    @Test
    void isBareForHtmx() throws IOException {
        request.addHeader("HX-Request", "true");

        assertThat(write(EMPTY)).startsWith("<div class=\"empty\">").doesNotContain("<html");
    }

    @Test
    void isWholeWhenTheBrowserGoesBack() throws IOException {
        request.addHeader("HX-Request", "true");
        request.addHeader("HX-History-Restore-Request", "true");

        assertThat(write(EMPTY)).contains("<html");
    }

    @Test
    void showsARefusalEvenWhereTheTemplateForgotIt() throws IOException {
        request.addHeader("HX-Request", "true");

        assertThat(write(EMPTY.refused("page.missing.title")))
                .contains("role=\"alert\"", "There is nothing here");
        assertThat(response.getStatus()).isEqualTo(422);
    }

    @Test
    void showsARefusalOnceWhereTheTemplateHasAPlaceForIt() throws IOException {
        assertThat(write(Page.of("page/refusal").refused("page.missing.title")))
                .containsOnlyOnce("There is nothing here");
    }

    @Test
    void saysNothingOfTheNavigationOnAPlainSheet() throws IOException {
        request.setAttribute(Frame.ATTRIBUTE, new Frame("Dr Lee", false, List.of()));

        assertThat(write(EMPTY.plain()))
                .doesNotContain("Dr Lee", "/clients")
                .contains("class=\"sheet\"");
    }

    private String write(Page page) throws IOException {
        writer.write(page, request, response);
        return response.getContentAsString();
    }
}
