package care.kith.people;

import care.kith.page.Page;
import care.kith.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// Everybody's own password. Changing it ends every other session that was begun with the old one.
@Controller
@RequestMapping("/password")
class PasswordController {

    private final Practice practice;
    private final SignIn signIn;
    private final InstantSource clock;
    private final Words words;

    PasswordController(Practice practice, SignIn signIn, InstantSource clock, Words words) {
        this.practice = practice;
        this.signIn = signIn;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping
    Page show(Member who, @RequestParam(required = false) @Nullable String said) {
        var page = page(who);
        return "changed".equals(said) ? page.with("said", words.say("people.password.said")) : page;
    }

    @PostMapping
    Object change(
            Member who,
            HttpServletRequest request,
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String passwordAgain,
            @RequestParam long seen) {
        var refusal = refuse(who, old, password, passwordAgain, seen);
        var chosen =
                refusal == null
                        ? practice.signIns().choose(who, password, seen)
                        : new SignIns.Chosen(0, refusal);
        if (chosen.refusal() != null) {
            return page(who).refused(chosen.refusal().code());
        }
        request.changeSessionId();
        SignedIn.begin(request.getSession(), chosen.number(), clock.instant());
        return new RedirectView(who.mustChoosePassword() ? "/" : "/password?said=changed");
    }

    private @Nullable PeopleRefusal refuse(
            Member who, String old, String password, String again, long seen) {
        if (who.key() == null || who.keyNumber() != seen) {
            return PeopleRefusal.PASSWORD_MOVED;
        }
        return password.equals(again) ? signIn.again(who, old) : PeopleRefusal.PASSWORDS_DIFFER;
    }

    private Member now(Member who) {
        return Objects.requireNonNullElse(practice.staff().member(who.id()), who);
    }

    private Page page(Member who) {
        return Page.of("people/password")
                .titled(words.say("people.password.title"))
                .with("first", who.mustChoosePassword())
                .with("seen", now(who).keyNumber());
    }
}
