package care.kith.caseload;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.course.Course;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.Leaves;
import care.kith.people.Member;
import care.kith.people.Practice;
import care.kith.protocol.Protocols;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// Adds a client under the therapist who is signed in. A form that is sent twice adds one: both the
/// registration and the record take their names from its token.
@Controller
class NewClientController {

    private final Casebook casebook;
    private final Practice practice;
    private final Leaves leaves;
    private final Protocols protocols;
    private final Lists lists;
    private final RandomGenerator random;
    private final Words words;

    NewClientController(
            Casebook casebook,
            Practice practice,
            Leaves leaves,
            Protocols protocols,
            Lists lists,
            RandomGenerator random,
            Words words) {
        this.casebook = casebook;
        this.practice = practice;
        this.leaves = leaves;
        this.protocols = protocols;
        this.lists = lists;
        this.random = random;
        this.words = words;
    }

    @GetMapping("/clients/new")
    Page show() {
        return page(NewClientForm.blank(new UUID(random.nextLong(), random.nextLong())), Map.of());
    }

    @PostMapping("/clients")
    Object add(Member who, NewClientForm form) {
        var faults = NewClientFaults.of(form, protocols, lists.day(), words);
        var protocol = form.chosen(protocols);
        var token = form.token();
        if (!faults.isEmpty() || protocol == null) {
            return page(form, faults).status(422);
        }
        if (token == null) {
            return show().refused("caseload.new.refused.form");
        }
        var id = practice.care().register(who.id(), token);
        var leave = id == null ? null : leaves.toWrite(who.id(), id);
        if (id == null || leave == null) {
            return page(form, Map.of()).refused("caseload.new.refused.therapist");
        }
        var client = new NewClient(form, protocol, id, lists.day());
        return switch (casebook.carry(leave, token, Course.FOLD, client::decide)) {
            case Done<Course> _ -> seeOther("/clients/" + id);
            case Declined<Course>(_, var why) -> page(form, Map.of()).refused(why.code());
        };
    }

    private static RedirectView seeOther(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private Page page(NewClientForm form, Map<String, String> faults) {
        return Page.of("caseload/newclient")
                .titled(words.say("caseload.new.title"))
                .at("clients")
                .with("form", form)
                .with("faults", faults)
                .with("protocols", protocols.all());
    }
}
