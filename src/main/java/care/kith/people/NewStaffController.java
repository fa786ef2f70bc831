package care.kith.people;

import care.kith.entry.StaffId;
import care.kith.page.Page;
import care.kith.page.Words;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An owner takes somebody in. A form sent twice takes in one person and leads to the one password
/// that was made for them.
@Controller
class NewStaffController {

    private final Practice practice;
    private final SignIn signIn;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Words words;

    NewStaffController(
            Practice practice,
            SignIn signIn,
            RandomGenerator random,
            InstantSource clock,
            Words words) {
        this.practice = practice;
        this.signIn = signIn;
        this.random = random;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/staff/new")
    Page ask() {
        return form(StaffForm.blank(StaffId.random(random).value()));
    }

    @PostMapping("/staff")
    Object takeIn(
            Member who,
            HttpSession session,
            StaffForm form,
            @RequestParam(defaultValue = "") String password) {
        var id = form.id(who.id());
        var refusal = id == null ? PeopleRefusal.FORM_UNKNOWN : form.refuse();
        if (refusal == null) {
            refusal = signIn.again(who, password);
        }
        if (id == null || refusal != null) {
            return form(form).refused(refusal == null ? "" : refusal.code());
        }
        var made = practice.team().takeIn(who.id(), id, form.asMember());
        return made.refusal() == null
                ? HandedOver.show(session, id, made, clock.instant())
                : form(form).refused(made.refusal().code());
    }

    private Page form(StaffForm form) {
        return Page.of("people/staff-new")
                .titled(words.say("people.staff-new.title"))
                .at("staff")
                .with("form", form);
    }
}
