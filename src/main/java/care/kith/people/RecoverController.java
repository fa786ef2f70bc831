package care.kith.people;

import care.kith.page.Page;
import care.kith.page.Words;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// For the day on which the passphrase is forgotten: the recovery sheet opens the practice, and a
/// new passphrase takes the place of the old one.
@Controller
@RequestMapping("/recover")
class RecoverController {

    private static final Logger LOG = LoggerFactory.getLogger(RecoverController.class);

    private final Door door;
    private final Passwords passwords;
    private final Words words;

    RecoverController(Door door, Passwords passwords, Words words) {
        this.door = door;
        this.passwords = passwords;
        this.words = words;
    }

    @GetMapping
    Object show() {
        return door.stands() == Door.Stands.LOCKED ? page() : new RedirectView("/");
    }

    /// The new passphrase is looked at first, so that it is never the sheet's words that fail a
    /// second time.
    @PostMapping
    Object recover(
            @RequestParam String sheet,
            @RequestParam String passphrase,
            @RequestParam String passphraseAgain) {
        if (door.stands() != Door.Stands.LOCKED) {
            return new RedirectView("/");
        }
        var refusal = passwords.check(passphrase, List.of());
        if (refusal == null && !passphrase.equals(passphraseAgain)) {
            refusal = PeopleRefusal.PASSWORDS_DIFFER;
        }
        if (refusal == null) {
            var opening = door.recover(RecoverySheets.words(sheet), passphrase);
            refusal = opening.refusal();
            if (opening.here()) {
                LOG.warn("The practice was opened with its recovery sheet; its passphrase is new");
                return new RedirectView("/signin?said=recovered");
            }
        }
        if (refusal == null) {
            return new RedirectView("/");
        }
        LOG.warn("The practice was not recovered: {}", refusal);
        return page().with("typed", sheet).refused(refusal.code());
    }

    private Page page() {
        return Page.of("people/recover").plain().titled(words.say("people.recover.title"));
    }
}
