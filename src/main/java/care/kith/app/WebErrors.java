package care.kith.app;

import care.kith.page.Page;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The last resort: whatever went wrong outside a handler is answered in plain words, with a
/// reference that leads to the log and nothing of what the fault said.
@Controller
final class WebErrors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(WebErrors.class);

    private final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    Page show(HttpServletRequest request) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        if (status == 404) {
            return Page.of("page/missing").status(404);
        }
        var bytes = new byte[4];
        random.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        var fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE);
        LOG.atLevel(status < 500 ? Level.WARN : Level.ERROR)
                .log("fault {}: status {}, {}", reference, status, fault);
        return Page.of("page/fault")
                .with("reference", reference)
                .with("ours", status >= 500)
                .status(status);
    }
}
