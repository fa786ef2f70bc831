package care.kith.page;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.TypeMismatchException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Shows a fault once, with a reference that leads to the log. Neither side says what the exception
/// said: its message may quote somebody's words. What was only asked wrongly is no error of the
/// program and is logged more quietly.
@ControllerAdvice
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final SecureRandom random = new SecureRandom();

    @ExceptionHandler
    Page show(Exception fault) throws Exception {
        return switch (fault) {
            case AccessDeniedException denied -> throw denied;
            case AuthenticationException unknown -> throw unknown;
            case ErrorResponse answer when answer.getStatusCode().value() == 404 ->
                    Page.of("page/missing").status(404);
            case ErrorResponse answer -> broken(fault, answer.getStatusCode().value());
            case TypeMismatchException _ -> broken(fault, 400);
            default -> broken(fault, 500);
        };
    }

    private Page broken(Exception fault, int status) {
        var bytes = new byte[4];
        random.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        var where = fault.getStackTrace().length == 0 ? "" : fault.getStackTrace()[0];
        LOG.atLevel(status < 500 ? Level.WARN : Level.ERROR)
                .log("fault {}: {} at {}", reference, fault.getClass().getName(), where);
        return Page.of("page/fault")
                .with("reference", reference)
                .with("ours", status >= 500)
                .status(status);
    }
}
