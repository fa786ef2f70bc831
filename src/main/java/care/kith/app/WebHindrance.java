package care.kith.app;

import care.kith.journal.Hindrance;
import care.kith.journal.JournalUnavailable;
import care.kith.page.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Says why nothing could be written, that nothing that was stored is lost, and that what was typed
/// is still in the page before.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebHindrance {

    private static final Logger LOG = LoggerFactory.getLogger(WebHindrance.class);

    /// As RFC 4918 has it: insufficient storage.
    private static final int NO_ROOM = 507;

    @ExceptionHandler
    Page show(JournalUnavailable fault) {
        var hindrance = fault.hindrance();
        LOG.error("the journal: {}, {}", hindrance, String.valueOf(fault.getCause()));
        return Page.of("app/hindrance")
                .with("hindrance", hindrance)
                .status(hindrance == Hindrance.DISK_FULL ? NO_ROOM : 503);
    }
}
