package care.kith.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void sayNothingOfWhatTheExceptionSaid() throws Exception {
        var page = faults.show(new IllegalStateException("what a client said"));

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.model().toString()).doesNotContain("client").contains("reference=");
    }

    @Test
    void aMissingThingHasNoReference() throws Exception {
        var page = faults.show(new ResponseStatusException(HttpStatus.NOT_FOUND));

        assertThat(page).isEqualTo(Page.of("page/missing").status(404));
    }

    /// As it goes over the wire: a reference to quote, and neither the trace nor what it said.
    @Test
    void theAnswerHoldsAShortReferenceAndNothingOfTheException() throws Exception {
        var said = "Rosalind A. told me about her brother";
        var server =
                MockMvcBuilders.standaloneSetup(new Failing(said))
                        .setControllerAdvice(faults)
                        .setCustomReturnValueHandlers(
                                new PageWriter(PageConfiguration.templates(), Words.in(Locale.UK)))
                        .build();

        var answer = server.perform(get("/fails")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .containsPattern("<code>[0-9a-f]{8}</code>")
                .doesNotContain(said, "Rosalind", "Exception", "care.kith", "\tat ");

        var unclear = server.perform(get("/counts?many=lots")).andReturn().getResponse();
        assertThat(unclear.getStatus()).isEqualTo(400);
        assertThat(unclear.getContentAsString()).contains("could not be understood");
    }

    @Controller
    static final class Failing {

        private final String said;

        Failing(String said) {
            this.said = said;
        }

        @GetMapping("/fails")
        Page fails() {
            throw new IllegalStateException(said, new IllegalArgumentException(said));
        }

        @GetMapping("/counts")
        Page counts(@RequestParam("many") int many) {
            return Page.of("page/missing").status(200 + many);
        }
    }

    @Test
    void leaveRefusalsOfAccessToSecurity() {
        assertThatThrownBy(() -> faults.show(new AccessDeniedException("no")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
