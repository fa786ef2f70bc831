package care.kith.people;

import care.kith.page.Page;
import care.kith.page.Words;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// The first start: name practice and owner, then type the recovery sheet back. The sheet is known
/// only to the browser that started, for a quarter of an hour at most.
@Controller
@RequestMapping("/first-start")
class FirstStartController {

    private static final String SHEET = "care.kith.sheet";
    private static final Duration SHOWN_FOR = Duration.ofMinutes(15);

    private record Sheet(List<String> words, Instant until) {}

    private final Door door;
    private final Practice practice;
    private final Words words;
    private final InstantSource clock;
    private final ZoneId here;

    FirstStartController(Door door, Practice practice, Words words, InstantSource clock) {
        this.door = door;
        this.practice = practice;
        this.words = words;
        this.clock = clock;
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
    Object start(HttpSession session, FirstStartForm form) {
        var started =
                switch (door.stands()) {
                    case NEW -> door.found(form);
                    case OWNERLESS -> door.nameOwner(form, opener(session));
                    case LOCKED, OPEN -> null;
                };
        if (started == null) {
            return new RedirectView("/");
        }
        if (started.refusal() != null) {
            return page(session, form).refused(started.refusal().code());
        }
        session.setAttribute(SHEET, new Sheet(started.sheet(), clock.instant().plus(SHOWN_FOR)));
        return new RedirectView("/first-start/sheet");
    }

    @GetMapping("/sheet")
    Object sheet(HttpSession session) {
        var sheet = pending(session);
        return sheet == null
                ? new RedirectView("/")
                : Page.of("people/sheet")
                        .plain()
                        .titled(words.say("people.sheet.title"))
                        .with("sheet", sheet.words);
    }

    @GetMapping("/typed-back")
    Object ask(HttpSession session) {
        return pending(session) == null ? new RedirectView("/") : typedBack();
    }

    @PostMapping("/typed-back")
    Object check(HttpSession session, @RequestParam String typed) {
        var sheet = pending(session);
        if (sheet == null) {
            return new RedirectView("/");
        }
        if (!sheet.words.equals(words(typed))) {
            return typedBack().refused(PeopleRefusal.SHEET_MISTYPED.code());
        }
        practice.confirmSheet(Practice.FOUNDING);
        session.invalidate();
        return new RedirectView("/signin?said=ready");
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private @Nullable Sheet pending(HttpSession session) {
        return session.getAttribute(SHEET) instanceof Sheet sheet
                        && clock.instant().isBefore(sheet.until)
                ? sheet
                : null;
    }

    private static boolean opener(HttpSession session) {
        return session.getAttribute(UnlockController.OPENER) != null;
    }

    private Page typedBack() {
        return Page.of("people/typed-back").plain().titled(words.say("people.typed-back.title"));
    }

    private Page page(HttpSession session, FirstStartForm form) {
        return Page.of("people/first-start")
                .plain()
                .with("form", form)
                .with("found", door.stands() == Door.Stands.NEW)
                .with("prove", !opener(session))
                .with("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
    }
}
