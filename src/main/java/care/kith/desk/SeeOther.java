package care.kith.desk;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Leads on after a form was taken in, so that going back or reloading never sends it twice.
final class SeeOther {

    private SeeOther() {}

    static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
