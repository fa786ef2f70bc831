package care.kith.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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

    @Test
    void leaveRefusalsOfAccessToSecurity() {
        assertThatThrownBy(() -> faults.show(new AccessDeniedException("no")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
