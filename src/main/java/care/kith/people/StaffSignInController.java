package care.kith.people;

import care.kith.entry.StaffId;
import care.kith.page.Page;
import care.kith.page.Words;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// An owner takes somebody in, or makes a new first password for them. A form sent twice leads to
/// the password that its first sending made.
@Controller
@RequestMapping("/staff")
class StaffSignInController {

    private final Practice practice;
    private final StaffController staff;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Words words;

    StaffSignInController(
            Practice practice,
            StaffController staff,
            RandomGenerator random,
            InstantSource clock,
            Words words) {
        this.practice = practice;
        this.staff = staff;
        this.random = random;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/new")
    Page ask() {
        return form(StaffForm.blank(StaffId.random(random).value()));
    }

    @PostMapping
    Object takeIn(Member who, HttpSession session, StaffForm form) {
        var id = form.id();
        var refusal = form.refuse();
        if (id == null || refusal != null) {
            return form(form).refused(refusal == null ? "" : refusal.code());
        }
        var made = practice.team().takeIn(who.id(), id, form.asMember());
        return made.refusal() == null
                ? shown(session, id, made.password())
                : form(form).refused(made.refusal().code());
    }

    @PostMapping("/{staff}/password")
    Object renew(
            Member who,
            HttpSession session,
            @PathVariable("staff") UUID whose,
            @RequestParam(defaultValue = "") String signInName,
            @RequestParam(defaultValue = "-1") long seen) {
        var id = new StaffId(whose);
        var made = practice.signIns().renew(who.id(), id, signInName, seen);
        var shown = HandedOver.in(session, clock.instant());
        var twice =
                made.refusal() == PeopleRefusal.PASSWORD_MOVED
                        && shown != null
                        && shown.whose().equals(id);
        return made.refusal() == null || twice
                ? shown(session, id, made.password())
                : staff.page(who).refused(made.refusal().code());
    }

    @GetMapping("/handed-out")
    Object show(HttpSession session) {
        var shown = HandedOver.in(session, clock.instant());
        var member = shown == null ? null : practice.staff().member(shown.whose());
        return shown == null || member == null || member.key() == null
                ? new RedirectView("/staff")
                : Page.of("people/handed-out")
                        .titled(words.say("people.handed-out.title"))
                        .at("staff")
                        .with("name", member.name())
                        .with("signInName", member.key().name())
                        .with("password", shown.password());
    }

    private RedirectView shown(HttpSession session, StaffId whose, @Nullable String password) {
        if (password != null) {
            HandedOver.show(session, whose, password, clock.instant());
        }
        return new RedirectView("/staff/handed-out");
    }

    private Page form(StaffForm form) {
        return Page.of("people/staff-new")
                .titled(words.say("people.staff-new.title"))
                .at("staff")
                .with("form", form);
    }
}
