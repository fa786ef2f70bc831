package care.kith.people;

import care.kith.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;

/// The first start: name practice and owner; the recovery sheet comes next.
@Controller
@RequestMapping("/first-start")
class FirstStartController {

    private final Door door;
    private final Founding founding;
    private final RecoverySheets sheets;
    private final ZoneId here;

    FirstStartController(Door door, Founding founding, RecoverySheets sheets) {
        this.door = door;
        this.founding = founding;
        this.sheets = sheets;
        this.here = ZoneId.systemDefault();
    }

    @GetMapping
    Object show(HttpSession session) {
        return switch (door.stands()) {
            case NEW, OWNERLESS -> page(session, FirstStartForm.blank(here.getId()));
            case LOCKED, OPEN -> new RedirectView("/");
        };
    }

    @PostMapping
    Object start(HttpServletRequest request, FirstStartForm form) {
        var session = request.getSession();
        var started =
                switch (door.stands()) {
                    case NEW -> founding.found(form);
                    case OWNERLESS -> founding.nameOwner(form, opener(session));
                    case LOCKED, OPEN -> null;
                };
        if (started == null) {
            return new RedirectView("/");
        }
        if (started.refusal() != null) {
            return page(session, form).refused(started.refusal().code());
        }
        request.changeSessionId();
        sheets.show(session, started.sheet(), Practice.FOUNDING);
        return new RedirectView("/sheet");
    }

    private static boolean opener(HttpSession session) {
        return session.getAttribute(UnlockController.OPENER) != null;
    }

    private Page page(HttpSession session, FirstStartForm form) {
        return Page.of("people/first-start")
                .plain()
                .with("form", form)
                .with("found", door.stands() == Door.Stands.NEW)
                .with("naming", founding.nameless())
                .with("prove", !opener(session))
                .with("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
    }
}
