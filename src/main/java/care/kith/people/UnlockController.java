package care.kith.people;

import care.kith.page.Page;
import care.kith.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// The only page of a locked practice.
@Controller
@RequestMapping("/unlock")
class UnlockController {

    /// Marks the browser that opened the practice, so that it may name a first owner.
    static final String OPENER = "care.kith.opener";

    private static final Logger LOG = LoggerFactory.getLogger(UnlockController.class);

    private final Door door;
    private final Words words;

    UnlockController(Door door, Words words) {
        this.door = door;
        this.words = words;
    }

    @GetMapping
    Object show() {
        return switch (door.stands()) {
            case LOCKED -> page();
            case NEW, OWNERLESS, OPEN -> new RedirectView("/");
        };
    }

    @PostMapping
    Object unlock(HttpServletRequest request, @RequestParam String passphrase) {
        var opening = door.unlock(passphrase);
        if (opening.refusal() != null) {
            LOG.warn("The practice was not unlocked: {}", opening.refusal());
            return page().refused(opening.refusal().code());
        }
        if (opening.here()) {
            var session = request.getSession();
            request.changeSessionId();
            session.setAttribute(OPENER, true);
        }
        return new RedirectView("/");
    }

    private Page page() {
        return Page.of("people/unlock").plain().titled(words.say("people.unlock.title"));
    }
}
