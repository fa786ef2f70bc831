package care.kith.people;

import care.kith.page.Page;
import care.kith.page.Words;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which the staff sign in; the check itself is `SignIn`.
@Controller
class SignInController {

    private static final Map<String, PeopleRefusal> REASONS =
            Map.of(
                    "wrong", PeopleRefusal.SIGN_IN_WRONG,
                    "wait", PeopleRefusal.SIGN_IN_WAIT,
                    "locked", PeopleRefusal.SIGN_IN_LOCKED,
                    "lapsed", PeopleRefusal.SIGN_IN_LAPSED);
    private static final Map<String, String> NOTICES =
            Map.of(
                    "out", "people.sign-in.said-out",
                    "ready", "people.sign-in.said-ready",
                    "recovered", "people.sign-in.said-recovered");

    private final Practice practice;
    private final Words words;

    SignInController(Practice practice, Words words) {
        this.practice = practice;
        this.words = words;
    }

    @GetMapping("/signin")
    Page show(
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(required = false) @Nullable String said) {
        var name = Objects.requireNonNullElse(practice.staff().practice(), "Kith");
        var page =
                Page.of("people/sign-in")
                        .plain()
                        .titled(words.say("people.sign-in.title", name))
                        .with("practice", name);
        var notice = said == null ? null : NOTICES.get(said);
        if (notice != null) {
            page = page.with("said", words.say(notice));
        }
        var reason = why == null ? null : REASONS.get(why);
        return reason == null ? page : page.refused(reason.code());
    }
}
