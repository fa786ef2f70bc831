package care.kith.people;

import care.kith.entry.StaffId;
import care.kith.page.Page;
import care.kith.page.Words;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// An owner makes a new first password for somebody who works here, and is shown it. A form sent
/// twice leads to the password that its first sending made.
@Controller
@RequestMapping("/staff")
class StaffSignInController {

    private final Practice practice;
    private final SignIn signIn;
    private final StaffController staff;
    private final InstantSource clock;
    private final Words words;

    StaffSignInController(
            Practice practice,
            SignIn signIn,
            StaffController staff,
            InstantSource clock,
            Words words) {
        this.practice = practice;
        this.signIn = signIn;
        this.staff = staff;
        this.clock = clock;
        this.words = words;
    }

    @PostMapping("/{staff}/password")
    Object renew(
            Member who,
            HttpSession session,
            @PathVariable("staff") UUID whose,
            @RequestParam(defaultValue = "") String signInName,
            @RequestParam(defaultValue = "-1") long seen,
            @RequestParam(defaultValue = "") String password) {
        var unproved = signIn.again(who, password);
        if (unproved != null) {
            return staff.page(who).refused(unproved.code());
        }
        var id = new StaffId(whose);
        var made = practice.signIns().renew(who.id(), id, signInName, seen);
        var shown = HandedOver.in(session, clock.instant());
        var twice =
                made.refusal() == PeopleRefusal.PASSWORD_MOVED
                        && shown != null
                        && shown.whose().equals(id)
                        && shown.holds(practice.staff().member(id));
        return made.refusal() == null || twice
                ? HandedOver.show(session, id, made, clock.instant())
                : staff.page(who).refused(made.refusal().code());
    }

    @GetMapping("/handed-out")
    Object show(HttpSession session) {
        var shown = HandedOver.in(session, clock.instant());
        var member = shown == null ? null : practice.staff().member(shown.whose());
        return shown == null || member == null || member.key() == null || !shown.holds(member)
                ? new RedirectView("/staff")
                : Page.of("people/handed-out")
                        .titled(words.say("people.handed-out.title"))
                        .at("staff")
                        .with("name", member.name())
                        .with("signInName", member.key().name())
                        .with("password", shown.password());
    }
}
